package org.interlock.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interlock.common.Uuid7;
import org.interlock.learning.AssessmentPhase;
import org.interlock.learning.AttemptUnderWayException;
import org.interlock.learning.EnrolmentCompletedException;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.EnrolmentWithdrawnException;
import org.junit.jupiter.api.Test;

/** Enrolments from their beginning to their end, without a container. */
class EnrolmentWalkthroughTest {

  private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
  private static final BigDecimal MARKS = new BigDecimal("0.85");

  private final Enrolment enrolment = new Enrolment(Uuid7.next(MONDAY), 7, "F01", 3, MONDAY);

  @Test
  void it_is_completed_when_the_last_lesson_is_read_after_the_assessment() {
    enrolment.assessmentPassed(MARKS, MONDAY);
    assertThat(enrolment.completeIfDone(false, MONDAY)).isFalse();
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ACTIVE);

    assertThat(enrolment.completeIfDone(true, later(1))).isTrue();

    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.COMPLETED);
    assertThat(enrolment.completedAt()).isEqualTo(later(1));
    assertThat(enrolment.scaled()).isEqualByComparingTo(MARKS);
  }

  @Test
  void lessons_alone_do_not_complete_it() {
    assertThat(enrolment.completeIfDone(true, MONDAY)).isFalse();
  }

  @Test
  void it_is_completed_once() {
    enrolment.assessmentPassed(MARKS, MONDAY);
    enrolment.completeIfDone(true, MONDAY);

    assertThat(enrolment.completeIfDone(true, later(1))).isFalse();
    assertThat(enrolment.completedAt()).isEqualTo(MONDAY);
  }

  @Test
  void who_left_may_take_it_up_again_where_they_were() {
    enrolment.readingLesson(4);
    enrolment.withdraw(later(1));
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
    assertThatThrownBy(() -> enrolment.readingLesson(5))
        .isInstanceOf(EnrolmentWithdrawnException.class);

    enrolment.resume();

    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(enrolment.withdrawnAt()).isNull();
    assertThat(enrolment.lastLesson()).isEqualTo(4);
  }

  @Test
  void nobody_leaves_a_module_in_the_middle_of_an_attempt() {
    enrolment.attemptStarted(Uuid7.next(MONDAY));
    assertThatThrownBy(() -> enrolment.withdraw(later(1)))
        .isInstanceOf(AttemptUnderWayException.class);
    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.ACTIVE);

    enrolment.assessmentFailed(later(2));
    enrolment.withdraw(later(1));

    assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.WITHDRAWN);
  }

  @Test
  void no_attempt_begins_in_a_module_that_was_left() {
    enrolment.withdraw(MONDAY);

    assertThatThrownBy(() -> enrolment.attemptStarted(Uuid7.next(MONDAY)))
        .isInstanceOf(EnrolmentWithdrawnException.class);
    assertThat(enrolment.attemptRunning()).isFalse();
  }

  @Test
  void a_completed_module_cannot_be_left_but_read_again() {
    enrolment.assessmentPassed(MARKS, MONDAY);
    enrolment.completeIfDone(true, MONDAY);

    assertThatThrownBy(() -> enrolment.withdraw(later(1)))
        .isInstanceOf(EnrolmentCompletedException.class);
    enrolment.readingLesson(2);
    assertThat(enrolment.lastLesson()).isEqualTo(2);
  }

  @Test
  void a_left_module_is_not_completed_by_an_attempt_that_ran_on() {
    enrolment.withdraw(MONDAY);
    enrolment.assessmentPassed(MARKS, later(1));

    assertThat(enrolment.completeIfDone(true, later(1))).isFalse();
    enrolment.resume();
    assertThat(enrolment.completeIfDone(true, later(2))).isTrue();
  }

  @Test
  void a_failed_attempt_makes_wait_until_the_moment_comes() {
    enrolment.attemptStarted(new UUID(1, 1));
    assertThat(enrolment.attemptRunning()).isTrue();

    enrolment.assessmentFailed(later(24));

    assertThat(enrolment.assessmentAt(later(23)).phase()).isEqualTo(AssessmentPhase.WAITING);
    assertThat(enrolment.assessmentAt(later(23)).retakeFrom()).isEqualTo(later(24));
    assertThat(enrolment.assessmentAt(later(24)).phase()).isEqualTo(AssessmentPhase.OPEN);
    assertThat(enrolment.assessmentAt(later(24)).lastFailed()).isTrue();

    enrolment.attemptStarted(new UUID(1, 2));
    assertThat(enrolment.assessmentAt(later(25)).lastFailed()).isFalse();
  }

  @Test
  void without_another_attempt_it_is_exhausted() {
    enrolment.assessmentFailed(null);

    assertThat(enrolment.assessmentAt(later(1000)).phase()).isEqualTo(AssessmentPhase.EXHAUSTED);
    assertThat(enrolment.assessmentAt(later(1000)).lastFailed()).isTrue();
  }

  @Test
  void a_pass_is_final() {
    enrolment.assessmentPassed(MARKS, MONDAY);
    enrolment.assessmentFailed(later(24));
    enrolment.attemptStarted(new UUID(1, 1));
    enrolment.assessmentPassed(BigDecimal.ONE, later(1));

    assertThat(enrolment.assessmentAt(later(1)).phase()).isEqualTo(AssessmentPhase.PASSED);
    assertThat(enrolment.scaled()).isEqualByComparingTo(MARKS);
  }

  private static Instant later(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}
