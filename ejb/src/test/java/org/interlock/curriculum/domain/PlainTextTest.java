package org.interlock.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interlock.content.LessonPart;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void marks_go_and_words_stay_apart() {
    assertThat(PlainText.of("<h2 id=\"b1\">Why</h2><p>It <em>matters</em>.</p>"))
        .isEqualTo("Why It matters.");
  }

  @Test
  void escaped_signs_are_read_back_once() {
    assertThat(PlainText.of("<p>R&amp;D &lt;10 % &amp;lt;</p>")).isEqualTo("R&D <10 % &lt;");
  }

  @Test
  void a_drawing_is_no_text() {
    assertThat(PlainText.of("<figure><svg viewBox=\"0 0 1 1\"><text>12</text></svg>Steel</figure>"))
        .isEqualTo("Steel");
  }

  @Test
  void the_marks_of_citations_are_no_words() {
    assertThat(
            PlainText.of(
                "<p>Stocks fell <span class=\"cites\">[<a class=\"cite\" href=\"#src-C15\""
                    + " aria-label=\"Source C15\">C15</a>, <a class=\"cite\""
                    + " href=\"#src-N03\">N03</a>]</span>. <span>Then</span> they rose.</p>"))
        .isEqualTo("Stocks fell. Then they rose.");
  }

  @Test
  void the_answers_of_a_self_check_are_not_searched() {
    assertThat(
            PlainText.of(
                List.of(
                    new LessonPart("b1", LessonPart.Kind.TEXT, "<p>Ask first.</p>"),
                    new LessonPart("b2", LessonPart.Kind.SELF_CHECK, "<p>Right: B</p>"))))
        .isEqualTo("Ask first.");
  }
}
