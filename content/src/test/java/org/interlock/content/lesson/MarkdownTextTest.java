package org.interlock.content.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.interlock.content.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  private final ProseHtml linked =
      new ProseHtml(new LessonLabels(Locale.FRENCH), References.LINKED);

  @Test
  void citations_and_terms_know_their_lines() {
    MarkdownText text =
        MarkdownText.parse("One [@N03, N07].\n\nTwo\nthree [[a-b|A B]] [@N08]", 100);

    assertThat(text.citations())
        .containsExactly(
            new MarkdownText.Mention("N03", 101),
            new MarkdownText.Mention("N07", 101),
            new MarkdownText.Mention("N08", 104));
    assertThat(text.terms()).containsExactly(new MarkdownText.Mention("a-b", 104));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one two three ; 3",
        "don’t split-words or 1,250.5 figures ; 5",
        "a [[term-id|two words]] b [@N03] ; 4",
        "| a | b |~| --- | --- |~| c | d |~ ; 4",
        "перше друге ; 2",
        "~```exhibit~id: X~```~word ; 1",
      })
  void words_are_what_a_learner_reads(String markdown, int words) {
    assertThat(MarkdownText.parse(markdown.replace('~', '\n'), 0).words()).isEqualTo(words);
  }

  @Test
  void raw_html_and_addresses_that_run_script_come_to_nothing() {
    RichText text = linked.richText("<b onclick=\"x()\">a</b> [b](javascript:x()) ![c](x.png)");

    assertThat(text.html())
        .doesNotContain("<b", "javascript", "<img")
        .contains("&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;");
  }

  @Test
  void labels_speak_the_language_of_the_module() {
    assertThat(linked.richText("x [@N03]").html()).contains("aria-label=\"Source N03\"");
    assertThat(new LessonLabels(Locale.forLanguageTag("uk")).text("citation", "N03"))
        .isEqualTo("Джерело N03");
    assertThat(new LessonLabels(Locale.FRENCH).date(java.time.LocalDate.of(2026, 8, 1)))
        .isEqualTo("1 août 2026");
  }

  @Test
  void headings_get_ids_that_no_other_heading_has() {
    HeadingIds ids = new HeadingIds();

    assertThat(ids.next("Why? Écoutez!")).isEqualTo("h-why-ecoutez");
    assertThat(ids.next("Why? Écoutez!")).isEqualTo("h-why-ecoutez-2");
    assertThat(ids.next("Чому це важливо")).isEqualTo("h-чому-це-важливо");
  }
}
