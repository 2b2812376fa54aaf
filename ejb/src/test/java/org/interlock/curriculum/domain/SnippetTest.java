package org.interlock.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void a_short_text_is_shown_whole() {
    assertThat(Snippet.of("Two plants make it.", Snippet.Start.AT_THE_BEGINNING, 40))
        .isEqualTo("Two plants make it.");
  }

  @Test
  void a_long_text_ends_at_the_border_of_a_word() {
    assertThat(Snippet.of("Two plants make the same part", Snippet.Start.AT_THE_BEGINNING, 12))
        .isEqualTo("Two plants…");
  }

  @Test
  void a_passage_from_inside_drops_the_word_that_was_cut() {
    assertThat(Snippet.of("ants make the same part", Snippet.Start.INSIDE, 40))
        .isEqualTo("…make the same part");
  }

  @Test
  void one_endless_word_is_cut_anywhere() {
    assertThat(Snippet.of("x".repeat(50), Snippet.Start.AT_THE_BEGINNING, 10))
        .isEqualTo("x".repeat(10) + "…");
  }
}
