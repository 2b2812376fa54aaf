package org.interlock.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interlock.assessment.AttemptReview.Amount;
import org.interlock.assessment.AttemptReview.Line;
import org.interlock.assessment.AttemptReview.Outcome;
import org.interlock.assessment.AttemptReview.Question;
import org.interlock.assessment.Response;
import org.interlock.assessment.domain.ChoiceItem.Cardinality;
import org.interlock.assessment.domain.QuestionReview.Candour;
import org.interlock.content.AssessmentPlan;
import org.interlock.content.ItemContent.Type;
import org.junit.jupiter.api.Test;

class QuestionReviewTest {

  private final PublishedItem choice =
      item(
          Type.SINGLE_CHOICE,
          new ChoiceItem(List.of("a", "b", "c"), Set.of("b"), Cardinality.ONE),
          List.of(),
          List.of("a", "b", "c"));

  private final PublishedItem order =
      item(Type.ORDERING, new OrderingItem(List.of("s1", "s2")), List.of(), List.of("s1", "s2"));

  private final PublishedItem match =
      item(
          Type.MATCHING,
          new MatchingItem(Map.of("x", "1", "y", "2"), List.of("1", "2", "3")),
          List.of("x", "y"),
          List.of("1", "2", "3"));

  private final PublishedItem number =
      item(Type.NUMERIC, new NumericItem(BigDecimal.TEN, BigDecimal.ONE), List.of(), List.of());

  @Test
  void a_wrong_choice_is_explained_without_telling_the_right_one() {
    Question told = review(choice, Candour.OWN_ANSWER, "a");

    assertThat(told.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(told.lines())
        .extracting(Line::outcome)
        .containsExactly(Outcome.WRONG, Outcome.UNTOLD, Outcome.UNTOLD);
    assertThat(told.lines()).extracting(Line::feedbackHtml).containsExactly("about a", null, null);
    assertThat(told.rationaleHtml()).isNull();
  }

  @Test
  void everything_is_told_once_it_can_no_longer_help() {
    Question told = review(choice, Candour.EVERYTHING, "a");

    assertThat(told.lines())
        .extracting(Line::outcome)
        .containsExactly(Outcome.WRONG, Outcome.MISSED, Outcome.UNTOLD);
    assertThat(told.lines())
        .extracting(Line::feedbackHtml)
        .containsExactly("about a", "about b", "about c");
    assertThat(told.rationaleHtml()).isEqualTo("why");
  }

  @Test
  void neither_order_nor_pairs_give_the_right_answer_away() {
    assertThat(review(order, Candour.OWN_ANSWER, "s2", "s1").lines())
        .allSatisfy(line -> assertThat(line.expectedHtml()).isNull())
        .allSatisfy(line -> assertThat(line.feedbackHtml()).isNull());
    assertThat(review(match, Candour.OWN_ANSWER, "x[.]1", "y[.]3").lines())
        .extracting(Line::outcome, Line::expectedHtml)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Outcome.RIGHT, null),
            org.assertj.core.groups.Tuple.tuple(Outcome.WRONG, null));
    assertThat(review(number, Candour.OWN_ANSWER, "12").amount()).isNull();
  }

  @Test
  void the_right_pairs_places_and_number_are_told_in_the_end() {
    assertThat(review(order, Candour.EVERYTHING, "s2", "s1").lines())
        .extracting(Line::expectedHtml)
        .containsExactly("2", "1");
    assertThat(review(match, Candour.EVERYTHING, "x[.]3").lines())
        .extracting(Line::expectedHtml)
        .containsExactly("<1>", "<2>");
    assertThat(review(number, Candour.EVERYTHING, "12").amount().value())
        .isEqualByComparingTo("10");
  }

  @Test
  void a_number_is_told_with_tolerance_and_unit_and_left_to_the_reader_to_write() {
    PublishedItem share =
        new PublishedItem(
            1,
            "F01-I01",
            Type.NUMERIC,
            "SPC.1",
            "F01-O1",
            "stem",
            "stem",
            "%",
            List.of(),
            List.of(),
            new PublishedItem.Told("well done", "low or wrong", "high", "why"),
            new NumericItem(new BigDecimal("12.50"), new BigDecimal("0.50")));

    Question told = review(share, Candour.EVERYTHING, "12,25");

    assertThat(told.amount())
        .isEqualTo(new Amount(new BigDecimal("12.5"), new BigDecimal("0.5"), "%"));
    assertThat(told.lines()).extracting(Line::answerHtml).containsExactly("12,25 %");
  }

  @Test
  void the_lines_of_an_order_are_judged_by_the_rule_that_marks_it() {
    PublishedItem four =
        item(
            Type.ORDERING,
            new OrderingItem(List.of("s1", "s2", "s3", "s4")),
            List.of(),
            List.of("s1", "s2", "s3", "s4"));

    Question told = review(four, Candour.OWN_ANSWER, "s4", "s1", "s2", "s3");

    assertThat(told.fraction()).isEqualTo("0.6667");
    assertThat(told.lines())
        .extracting(Line::outcome)
        .containsExactly(Outcome.WRONG, Outcome.WRONG, Outcome.RIGHT, Outcome.RIGHT);
  }

  @Test
  void a_number_is_told_on_which_side_it_lies() {
    assertThat(review(number, Candour.OWN_ANSWER, "8").feedbackHtml()).isEqualTo("low or wrong");
    assertThat(review(number, Candour.OWN_ANSWER, "12").feedbackHtml()).isEqualTo("high");
    assertThat(review(number, Candour.OWN_ANSWER, "10,5").feedbackHtml()).isEqualTo("well done");
  }

  @Test
  void an_unanswered_question_is_said_to_be_so_in_every_kind() {
    for (PublishedItem item : List.of(choice, order, match, number)) {
      assertThat(review(item, Candour.EVERYTHING).outcome()).isEqualTo(Outcome.EMPTY);
    }
  }

  private static Question review(PublishedItem item, Candour candour, String... values) {
    Response response = new Response(List.of(values));
    Instant noon = Instant.parse("2026-11-24T12:00:00Z");
    Attempt attempt = new Attempt(new Attempt.Sitter(1, 1, 1), form(), noon);
    attempt.ask(item, item.rule().shuffled());
    attempt.close(form(), slot -> item.rule().mark(response), noon.plusSeconds(60));
    AttemptSlot slot = attempt.slots().get(0);
    return new QuestionReview(item, slot, response, candour).question();
  }

  private static AssessmentForm form() {
    return new AssessmentForm(1, new AssessmentPlan(1, 80, 30, 2, 24, Map.of())) {
      @Override
      public Long id() {
        return 1L;
      }
    };
  }

  private static PublishedItem item(
      Type type, Item rule, List<String> given, List<String> offered) {
    return new PublishedItem(
        1,
        "F01-I01",
        type,
        "SPC.1",
        "F01-O1",
        "stem",
        "stem",
        null,
        parts(given),
        parts(offered),
        new PublishedItem.Told("well done", "low or wrong", "high", "why"),
        rule);
  }

  private static List<PublishedItem.Part> parts(List<String> keys) {
    return Stream.of(keys.toArray(String[]::new))
        .map(key -> new PublishedItem.Part(key, "<" + key + ">", key, "about " + key))
        .toList();
  }
}
