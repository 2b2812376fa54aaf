package org.interlock.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlock.assessment.AttemptClosedException;
import org.interlock.assessment.domain.Attempt.Sitter;
import org.interlock.assessment.domain.Attempt.State;
import org.interlock.assessment.domain.ChoiceItem.Cardinality;
import org.interlock.common.NotFoundException;
import org.interlock.common.Verdict;
import org.interlock.content.AssessmentPlan;
import org.interlock.content.ItemContent;
import org.junit.jupiter.api.Test;

class AttemptWalkthroughTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant DEADLINE = NOON.plus(Duration.ofMinutes(30));

  private final AssessmentForm form =
      new SatForm(new AssessmentPlan(4, 75, 30, 2, 24, Map.of("SPC.1", 2)));

  @Test
  void three_of_four_right_passes_at_seventy_five_per_cent() {
    Attempt attempt = opened(1);

    close(attempt, NOON.plusSeconds(600), "1", "1", "1", "0");

    assertThat(attempt.state()).isEqualTo(State.SUBMITTED);
    assertThat(attempt.scaled()).isEqualTo("0.7500");
    assertThat(attempt.isPassed()).isTrue();
    assertThat(attempt.closedAt()).isEqualTo(NOON.plusSeconds(600));
  }

  @Test
  void just_under_the_mark_fails() {
    Attempt attempt = opened(1);

    close(attempt, NOON.plusSeconds(600), "1", "1", "0.9500", "0");

    assertThat(attempt.isPassed()).isFalse();
  }

  @Test
  void thirds_of_a_mark_are_not_lost_in_rounding() {
    Attempt attempt = opened(1);

    close(attempt, NOON.plusSeconds(600), "1", "1", "0.6667", "0.3333");

    assertThat(attempt.scaled()).isEqualTo("0.7500");
    assertThat(attempt.isPassed()).isTrue();
  }

  @Test
  void an_answer_on_its_way_at_the_deadline_still_counts_and_none_after() {
    Attempt attempt = opened(1);

    assertThat(attempt.answerable(2, DEADLINE.plus(Attempt.GRACE)).number()).isEqualTo(2);
    assertThatThrownBy(() -> attempt.answerable(2, DEADLINE.plus(Attempt.GRACE).plusMillis(1)))
        .isInstanceOf(AttemptClosedException.class);
  }

  @Test
  void the_clock_closes_what_ran_out_at_its_deadline_with_what_was_saved() {
    Attempt attempt = opened(1);

    close(attempt, DEADLINE.plusSeconds(3600), "1", "0", "0", "0");

    assertThat(attempt.state()).isEqualTo(State.TIMED_OUT);
    assertThat(attempt.closedAt()).isEqualTo(DEADLINE);
    assertThat(attempt.scaled()).isEqualTo("0.2500");
  }

  @Test
  void a_closed_attempt_takes_nothing_more() {
    Attempt attempt = opened(1);
    close(attempt, NOON.plusSeconds(60), "1", "1", "1", "1");

    assertThatThrownBy(() -> attempt.answerable(1, NOON.plusSeconds(61)))
        .isInstanceOf(AttemptClosedException.class);
    assertThatThrownBy(() -> close(attempt, NOON.plusSeconds(61), "0", "0", "0", "0"))
        .isInstanceOf(AttemptClosedException.class);
    assertThatThrownBy(() -> attempt.ask(item(5, rule()), List.of("b", "a")))
        .isInstanceOf(AttemptClosedException.class);
    assertThat(attempt.scaled()).isEqualTo("1.0000");
    assertThat(attempt.slots()).hasSize(4).allMatch(slot -> slot.fraction().signum() > 0);
  }

  @Test
  void a_question_that_was_not_asked_is_not_there() {
    assertThatThrownBy(() -> opened(1).answerable(5, NOON)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void a_failed_attempt_cools_off_before_the_next() {
    RetakePolicy policy = new RetakePolicy(form);
    Attempt failed = closed(1, "0");

    assertThat(policy.mayStart(List.of(), NOON)).isEqualTo(Verdict.allowed());
    assertThat(policy.mayStart(List.of(failed), NOON.plusSeconds(120)))
        .isEqualTo(
            Verdict.refused("attempt.coolingOff", NOON.plusSeconds(60).plus(Duration.ofHours(24))));
    assertThat(policy.mayStart(List.of(failed), NOON.plusSeconds(60).plus(Duration.ofHours(24))))
        .isEqualTo(Verdict.allowed());
  }

  @Test
  void neither_a_passed_nor_a_used_up_form_is_sat_again() {
    RetakePolicy policy = new RetakePolicy(form);
    Instant muchLater = NOON.plus(Duration.ofDays(30));

    assertThat(policy.mayStart(List.of(closed(1, "1")), muchLater))
        .isEqualTo(Verdict.refused("attempt.passed"));
    assertThat(policy.mayStart(List.of(closed(1, "0"), closed(2, "0")), muchLater))
        .isEqualTo(Verdict.refused("attempt.usedUp", 2));
  }

  @Test
  void the_lessons_to_read_again_are_those_where_most_marks_were_lost() {
    Attempt attempt = opened(1);
    close(attempt, NOON.plusSeconds(60), "1", "0", "0.5", "0");
    Item rule = new ChoiceItem(List.of("a", "b"), Set.of("b"), Cardinality.ONE);
    Bank bank = new Bank(List.of(item(1, rule), item(2, rule), item(3, rule), item(4, rule)));

    LostMarks lost = LostMarks.of(attempt, bank);

    assertThat(lost.byObjective()).containsOnlyKeys("F01-O2", "F01-O3", "F01-O4");
    assertThat(
            lost.worthReading(
                List.of("O1", "O2", "O3", "O4", "O2"), AttemptWalkthroughTest::serves))
        .as("at most three, in the order of the module")
        .containsExactly("O2", "O4", "O2");
    assertThat(lost.worthReading(List.of("O1"), AttemptWalkthroughTest::serves)).isEmpty();
  }

  private static Set<String> serves(String lesson) {
    return Set.of("F01-" + lesson);
  }

  private Attempt closed(int number, String worth) {
    Attempt attempt = opened(number);
    close(attempt, NOON.plusSeconds(60), worth, worth, worth, worth);
    return attempt;
  }

  private Attempt opened(int number) {
    Attempt attempt = new Attempt(new Sitter(7, 70, number), form, NOON);
    for (long id = 1; id <= 4; id++) {
      attempt.ask(item(id, rule()), List.of("b", "a"));
    }
    return attempt;
  }

  private void close(Attempt attempt, Instant now, String... worth) {
    attempt.close(form, slot -> new BigDecimal(worth[slot.number() - 1]), now);
  }

  private static Item rule() {
    return new ChoiceItem(List.of("a", "b"), Set.of("b"), Cardinality.ONE);
  }

  private static PublishedItem item(long id, Item rule) {
    return new PublishedItem(
        id,
        "F01-I" + id,
        ItemContent.Type.SINGLE_CHOICE,
        "SPC.1",
        "F01-O" + id,
        "",
        "",
        null,
        List.of(),
        List.of(),
        new PublishedItem.Told(null, null, null, ""),
        rule);
  }

  /** A form as the database would give it back: with an id. */
  private static final class SatForm extends AssessmentForm {
    SatForm(AssessmentPlan plan) {
      super(3, plan);
    }

    @Override
    public Long id() {
      return 1L;
    }
  }
}
