package org.interlock.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void a_word_is_found_where_it_begins_a_word_and_not_within_one() {
    SearchWords words = SearchWords.of("source");

    assertThat(words.foundIn("Second sources matter")).isEqualTo(1);
    assertThat(words.foundIn("They outsource everything")).isZero();
  }

  @Test
  void case_and_accents_do_not_matter_in_either_direction() {
    assertThat(SearchWords.of("SECURITE").foundIn("la sécurité d’approvisionnement")).isEqualTo(1);
    assertThat(SearchWords.of("sécurité").foundIn("Securite")).isEqualTo(1);
  }

  @Test
  void cyrillic_words_keep_their_letters() {
    assertThat(SearchWords.of("Військовий").words()).containsExactly("військовий");
    assertThat(SearchWords.of("військов").foundIn("для військових замовників")).isEqualTo(1);
  }

  @Test
  void signs_that_mean_something_to_the_database_are_no_part_of_a_word() {
    assertThat(SearchWords.of("+export* -\"control\" (ITAR) @3").words())
        .containsExactly("export", "control", "itar", "3");
  }

  @Test
  void nothing_but_signs_is_no_search() {
    assertThat(SearchWords.of(" *+- \"\" ").isEmpty()).isTrue();
    assertThat(SearchWords.of("").isEmpty()).isTrue();
  }

  @Test
  void only_eight_words_are_looked_for_and_no_endless_ones() {
    assertThat(SearchWords.of("a b c d e f g h i j").words()).hasSize(8);
    assertThat(SearchWords.of("x".repeat(500)).words().get(0)).hasSize(40);
  }
}
