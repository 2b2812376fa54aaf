package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.assessment.AssessmentBrief;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.AttemptClosedException;
import org.interlock.assessment.AttemptDetail;
import org.interlock.assessment.AttemptDetail.Question;
import org.interlock.assessment.AttemptResult;
import org.interlock.assessment.AttemptReview;
import org.interlock.assessment.AttemptRow;
import org.interlock.assessment.AttemptService;
import org.interlock.assessment.AttemptStarted;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;
import org.interlock.assessment.Shortfall;
import org.interlock.assessment.ShortfallService;
import org.interlock.assessment.StepReceipt;
import org.interlock.assessment.internal.RunOutJob;
import org.interlock.common.NotFoundException;
import org.interlock.common.RefusedException;
import org.interlock.common.Verdict;
import org.interlock.content.ItemContent;
import org.interlock.learning.AttemptUnderWayException;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.ModuleCompleted;
import org.interlock.learning.NextStep;
import org.interlock.learning.NextStepService;
import org.junit.jupiter.api.Test;

/** Sitting an assessment: nothing that was saved is lost, nothing is counted twice. */
class AssessmentIT extends InServer {

  private static final BigDecimal ALL = new BigDecimal("1.0000");

  @Inject private AttemptService attempts;
  @Inject private ShortfallService shortfalls;
  @Inject private EnrolmentService enrolments;
  @Inject private NextStepService nextSteps;
  @Inject private RunOutJob clock;
  @Inject private Learner learner;
  @Inject private AnswerKey key;
  @Inject private Heard heard;

  @Test
  void right_answers_to_all_five_types_of_items_are_worth_everything() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    assertThat(stage.as(person, () -> attempts.attempt(attempt)).questions())
        .extracting(Question::type)
        .contains(ItemContent.Type.values());
    learner.answerRightly(person, attempt);
    assertThat(submitted(person, attempt)).isEqualTo(new AttemptResult(attempt, ALL, true));
    assertThat(review(person, attempt).questions())
        .allMatch(question -> question.outcome() == AttemptReview.Outcome.RIGHT);
  }

  @Test
  void wrong_answers_are_worth_less_and_tell_no_right_ones_while_another_attempt_is_left() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    for (Question question : stage.as(person, () -> attempts.attempt(attempt)).questions()) {
      learner.answer(person, attempt, question.slot(), key.wrong(attempt, question.slot()));
    }
    AttemptResult result = submitted(person, attempt);
    assertThat(result.passed()).isFalse();
    AttemptReview review = review(person, attempt);
    assertThat(review.revealing()).isFalse();
    assertThat(review.questions())
        .allSatisfy(
            question -> {
              assertThat(question.fraction()).isLessThan(BigDecimal.ONE);
              assertThat(question.rationaleHtml()).isNull();
              assertThat(question.amount()).isNull();
              assertThat(question.lines()).allMatch(line -> line.expectedHtml() == null);
            });
    assertThat(stage.as(person, () -> nextSteps.desk().next()))
        .isInstanceOf(NextStep.WaitToRetake.class);
  }

  @Test
  void
      after_a_failed_attempt_its_person_is_told_how_far_it_was_when_the_next_may_start_and_what_helps() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    assertThat(stage.as(person, () -> shortfalls.of(registration))).isEmpty();
    UUID attempt = started(person, registration);
    assertThat(stage.as(person, () -> shortfalls.of(registration))).as("under way").isEmpty();
    for (Question question : stage.as(person, () -> attempts.attempt(attempt)).questions()) {
      learner.answer(person, attempt, question.slot(), key.wrong(attempt, question.slot()));
    }
    submitted(person, attempt);

    Shortfall shortfall = stage.as(person, () -> shortfalls.of(registration)).orElseThrow();
    assertThat(shortfall.attempt()).isEqualTo(attempt);
    assertThat(shortfall.scaled()).isLessThan(new BigDecimal("0.8"));
    assertThat(shortfall.passPercent()).isEqualTo(80);
    assertThat(shortfall.readAgain()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(shortfall.retake())
        .isInstanceOfSatisfying(
            Verdict.Refused.class, no -> assertThat(no.code()).isEqualTo("attempt.coolingOff"));
    UUID other = cast.somebody();
    assertThatThrownBy(() -> stage.as(other, () -> shortfalls.of(registration)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void an_attempt_wants_all_lessons_read_first() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    assertThatThrownBy(() -> started(person, registration))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("attempt.unread"));
  }

  @Test
  void starting_from_many_tabs_at_the_same_moment_starts_one_attempt() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    assertThat(Set.copyOf(stage.atOnce(6, () -> started(person, registration)))).hasSize(1);
    assertThat(heard.of(AttemptStarted.class, registration)).hasSize(1);
  }

  @Test
  void a_step_sent_again_is_kept_once_and_answered_the_same() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    UUID step = UUID.randomUUID();
    Response response = key.right(attempt, 1);
    StepReceipt first = stage.as(person, () -> attempts.answer(attempt, 1, step, response));
    StepReceipt again = stage.as(person, () -> attempts.answer(attempt, 1, step, response));
    assertThat(again.sequence()).isEqualTo(first.sequence());
    assertThat(again.savedAt()).isEqualTo(first.savedAt());
    assertThat(stepsOf(attempt)).isEqualTo(1);
  }

  @Test
  void a_step_sent_again_with_another_answer_is_refused_and_the_first_stands() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    UUID step = UUID.randomUUID();
    Response first = key.wrong(attempt, 1);
    stage.as(person, () -> attempts.answer(attempt, 1, step, first));
    assertThatThrownBy(
            () -> stage.as(person, () -> attempts.answer(attempt, 1, step, key.right(attempt, 1))))
        .isInstanceOf(InvalidResponseException.class);
    assertThat(stepsOf(attempt)).isEqualTo(1);
    assertThat(stage.as(person, () -> attempts.attempt(attempt)).questions().get(0).saved())
        .isEqualTo(first);
  }

  @Test
  void a_narrowed_label_closes_the_door_of_a_running_attempt_on_the_next_request() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    learner.answer(person, attempt, 1, key.right(attempt, 1));
    List<Runnable> doors =
        List.of(
            () -> attempts.attempt(attempt),
            () -> learner.answer(person, attempt, 1, Response.none()),
            () -> attempts.submit(attempt),
            () -> attempts.review(attempt));
    rows.releaseF01("*", "IS");
    try {
      assertThat(doors)
          .allSatisfy(
              door ->
                  assertThatThrownBy(() -> stage.run(person, door))
                      .isInstanceOf(NotFoundException.class));
    } finally {
      rows.releaseF01("IS", "*");
    }
    assertThat(stage.as(person, () -> attempts.attempt(attempt)).questions().get(0).saved())
        .isEqualTo(key.right(attempt, 1));
  }

  @Test
  void a_module_is_not_left_in_the_middle_of_an_attempt() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    UUID attempt = started(person, registration);
    learner.answer(person, attempt, 1, key.right(attempt, 1));
    assertThat(stage.as(person, () -> enrolments.withdrawal(registration)).attemptRunning())
        .isTrue();
    assertThatThrownBy(() -> stage.run(person, () -> enrolments.withdraw(registration)))
        .isInstanceOf(AttemptUnderWayException.class);
    assertThat(stage.as(person, () -> attempts.attempt(attempt)).questions().get(0).saved())
        .isEqualTo(key.right(attempt, 1));
    submitted(person, attempt);
    stage.run(person, () -> enrolments.withdraw(registration));
    assertThat(stage.as(person, () -> enrolments.mine(registration)).status())
        .isEqualTo(EnrolmentStatus.WITHDRAWN);
  }

  @Test
  void a_step_sent_again_at_the_same_moment_is_kept_once() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    UUID step = UUID.randomUUID();
    Response response = key.right(attempt, 1);
    List<StepReceipt> receipts =
        stage.atOnce(6, () -> stage.as(person, () -> attempts.answer(attempt, 1, step, response)));
    assertThat(receipts).extracting(StepReceipt::sequence).containsOnly(1);
    assertThat(stepsOf(attempt)).isEqualTo(1);
  }

  @Test
  void two_tabs_that_answer_one_question_at_once_both_get_their_step_kept() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    List<Response> answers = List.of(key.right(attempt, 1), key.wrong(attempt, 1));
    List<StepReceipt> receipts =
        stage.eachAtOnce(
            answers,
            answer ->
                stage.as(person, () -> attempts.answer(attempt, 1, UUID.randomUUID(), answer)));
    assertThat(receipts).extracting(StepReceipt::sequence).containsExactlyInAnyOrder(1, 2);
    int last = receipts.get(0).sequence() == 2 ? 0 : 1;
    AttemptDetail reloaded = stage.as(person, () -> attempts.attempt(attempt));
    assertThat(reloaded.questions().get(0).saved()).isEqualTo(answers.get(last));
  }

  @Test
  void an_answer_that_does_not_fit_its_question_is_refused_and_not_kept() {
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    assertThatThrownBy(
            () -> learner.answer(person, attempt, 1, new Response(List.of("no-such-part"))))
        .isInstanceOf(InvalidResponseException.class);
    assertThat(stepsOf(attempt)).isZero();
  }

  @Test
  void submitting_twice_at_the_same_moment_closes_once_with_one_result() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    UUID attempt = started(person, registration);
    learner.answerRightly(person, attempt);
    List<AttemptResult> results = stage.atOnce(6, () -> submitted(person, attempt));
    assertThat(Set.copyOf(results)).containsExactly(new AttemptResult(attempt, ALL, true));
    assertThat(heard.of(AttemptClosed.class, registration)).hasSize(1);
    assertThat(heard.of(ModuleCompleted.class, registration)).hasSize(1);
    assertThat(stage.as(person, () -> enrolments.mine(registration)).status())
        .isEqualTo(EnrolmentStatus.COMPLETED);
    assertThatThrownBy(() -> learner.answer(person, attempt, 1, Response.none()))
        .isInstanceOf(AttemptClosedException.class);
  }

  @Test
  void an_attempt_whose_time_is_over_is_closed_by_the_server_with_what_was_saved() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    UUID attempt = started(person, registration);
    learner.answerRightly(person, attempt);
    letTimeRunOut(attempt);
    clock.closeWhatRanOut();
    AttemptReview review = review(person, attempt);
    assertThat(review.timedOut()).isTrue();
    assertThat(review.scaled()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(heard.of(AttemptClosed.class, registration)).hasSize(1);
    assertThat(heard.of(ModuleCompleted.class, registration)).hasSize(1);
    clock.closeWhatRanOut();
    assertThat(heard.of(AttemptClosed.class, registration)).hasSize(1);
  }

  @Test
  void an_attempt_that_cannot_be_closed_keeps_no_other_waiting() {
    UUID unlucky = cast.somebody();
    UUID broken = started(unlucky, learner.read(unlucky, "F01"));
    UUID person = cast.somebody();
    UUID attempt = started(person, learner.read(person, "F01"));
    String change =
        "update attempt_slot s join attempt a on a.id = s.attempt_id set s.item_id = ?"
            + " where a.uuid = ? and s.number = 1";
    long item =
        rows.value(
            Long.class,
            "select s.item_id from attempt_slot s join attempt a on a.id = s.attempt_id"
                + " where a.uuid = ? and s.number = 1",
            broken);
    long ofAnotherModule =
        rows.value(Long.class, "select max(id) from bank_item where item_key like ?", "F04-%");
    rows.change(change, ofAnotherModule, broken);
    letTimeRunOut(broken);
    letTimeRunOut(attempt);
    clock.closeWhatRanOut();
    assertThat(review(person, attempt).timedOut()).isTrue();
    assertThat(rows.value(String.class, "select state from attempt where uuid = ?", broken))
        .isEqualTo("OPEN");
    rows.change(change, item, broken);
    clock.closeWhatRanOut();
    assertThat(review(unlucky, broken).timedOut()).isTrue();
  }

  @Test
  void between_the_deadline_and_its_closing_an_attempt_takes_no_answer_and_starts_no_other() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    UUID attempt = started(person, registration);
    rows.change(
        "update attempt set deadline = utc_timestamp(6) - interval 6 second,"
            + " started_at = started_at - interval 1 hour where uuid = ?",
        attempt);
    assertThatThrownBy(() -> learner.answer(person, attempt, 1, Response.none()))
        .isInstanceOf(AttemptClosedException.class);
    AssessmentBrief brief = stage.as(person, () -> attempts.brief(enrolments.mine(registration)));
    assertThat(brief.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThatThrownBy(() -> started(person, registration)).isInstanceOf(RefusedException.class);
  }

  @Test
  void somebody_elses_attempt_is_not_there() {
    UUID owner = cast.somebody();
    UUID registration = learner.read(owner, "F01");
    UUID attempt = started(owner, registration);
    UUID other = cast.somebody();
    List<Runnable> doors =
        List.of(
            () -> attempts.start(registration),
            () -> enrolments.mine(registration),
            () -> attempts.attempt(attempt),
            () -> attempts.answer(attempt, 1, UUID.randomUUID(), Response.none()),
            () -> attempts.submit(attempt),
            () -> attempts.review(attempt));
    assertThat(doors)
        .allSatisfy(
            door ->
                assertThatThrownBy(() -> stage.run(other, door))
                    .isInstanceOf(NotFoundException.class));
    EnrolmentDetail owned = stage.as(owner, () -> enrolments.mine(registration));
    assertThat(stage.as(other, () -> attempts.brief(owned).rows())).isEmpty();
    assertThat(stage.as(owner, () -> attempts.brief(owned).rows()))
        .extracting(AttemptRow::open)
        .containsExactly(true);
  }

  @Test
  void a_step_name_of_somebody_else_does_not_swallow_an_answer() {
    UUID first = cast.somebody();
    UUID second = cast.somebody();
    UUID firstAttempt = started(first, learner.read(first, "F01"));
    UUID secondAttempt = started(second, learner.read(second, "F01"));
    UUID step = UUID.randomUUID();
    stage.as(first, () -> attempts.answer(firstAttempt, 1, step, key.right(firstAttempt, 1)));
    assertThatThrownBy(
            () ->
                stage.as(
                    second,
                    () -> attempts.answer(secondAttempt, 1, step, key.right(secondAttempt, 1))))
        .isInstanceOf(InvalidResponseException.class);
    assertThat(stepsOf(secondAttempt)).isZero();
  }

  private void letTimeRunOut(UUID attempt) {
    rows.change(
        "update attempt set deadline = utc_timestamp(6) - interval 1 minute,"
            + " started_at = started_at - interval 1 hour where uuid = ?",
        attempt);
  }

  private UUID started(UUID person, UUID registration) {
    return stage.as(person, () -> attempts.start(registration));
  }

  private AttemptResult submitted(UUID person, UUID attempt) {
    return stage.as(person, () -> attempts.submit(attempt));
  }

  private AttemptReview review(UUID person, UUID attempt) {
    return stage.as(person, () -> attempts.review(attempt));
  }

  private long stepsOf(UUID attempt) {
    return rows.count(
        "select count(*) from attempt_step t join attempt_slot s on s.id = t.slot_id"
            + " join attempt a on a.id = s.attempt_id where a.uuid = ?",
        attempt);
  }
}
