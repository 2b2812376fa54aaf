package org.interlock.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.SampleModules;
import org.interlock.learning.AssessmentPhase;
import org.interlock.learning.AssessmentState;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LessonState;
import org.interlock.learning.NextStep;
import org.interlock.learning.domain.NextStepPolicy.Standing;
import org.junit.jupiter.api.Test;

class NextStepPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final UUID ATTEMPT = new UUID(1, 1);
  private static final AssessmentState OPEN =
      new AssessmentState(AssessmentPhase.OPEN, null, null, null);

  private final ModuleDetail f01 =
      SampleModules.module(1, "F01", ModuleLevel.FOUNDATION, 60, 3, "SPC");
  private final ModuleDetail f04 =
      SampleModules.after(
          SampleModules.module(2, "F04", ModuleLevel.FOUNDATION, 90, 3, "TSX"), f01);
  private final ModuleDetail p10 =
      SampleModules.module(3, "P10", ModuleLevel.PRACTITIONER, 90, 3, "COP");

  @Test
  void a_newcomer_begins_the_first_module_of_the_curriculum() {
    assertThat(NextStepPolicy.toStart(List.of(p10, f04, f01), List.of()))
        .isEqualTo(new NextStep.StartModule("F01", f01.title(), 60));
  }

  @Test
  void what_a_nation_adds_comes_after_the_common_curriculum() {
    ModuleDetail annex =
        SampleModules.ownedBy(
            "NO", SampleModules.module(4, "D01", ModuleLevel.FOUNDATION, 30, 1, "TSX"));

    assertThat(NextStepPolicy.toStart(List.of(annex, p10, f01), List.of()))
        .isEqualTo(new NextStep.StartModule("F01", f01.title(), 60));
    assertThat(
            NextStepPolicy.toStart(
                List.of(annex, p10, f01), List.of(taken(f01, EnrolmentStatus.COMPLETED, OPEN, 3))))
        .isEqualTo(new NextStep.StartModule("P10", p10.title(), 90));
    assertThat(NextStepPolicy.toStart(List.of(annex), List.of()))
        .isEqualTo(new NextStep.StartModule("D01", annex.title(), 30));
  }

  @Test
  void a_module_whose_prerequisite_is_missing_is_not_proposed() {
    assertThat(NextStepPolicy.toStart(List.of(f04), List.of())).isEqualTo(new NextStep.AllDone());
    assertThat(
            NextStepPolicy.toStart(
                List.of(f01, f04), List.of(taken(f01, EnrolmentStatus.COMPLETED, OPEN, 3))))
        .isEqualTo(new NextStep.StartModule("F04", f04.title(), 90));
  }

  @Test
  void the_next_lesson_is_the_first_unread_from_the_last_one_on() {
    EnrolmentDetail enrolment = enrolment(f01, EnrolmentStatus.ACTIVE, OPEN, 2, List.of(1));

    assertThat(NextStepPolicy.in(enrolment, f01))
        .contains(
            new NextStep.ContinueLesson(
                enrolment.registration(), "F01", f01.title(), 2, 3, "Lesson 2", "en", 20));
  }

  @Test
  void a_lesson_that_was_skipped_comes_when_the_later_ones_are_read() {
    EnrolmentDetail enrolment = enrolment(f01, EnrolmentStatus.ACTIVE, OPEN, 3, List.of(2, 3));

    assertThat(NextStepPolicy.in(enrolment, f01))
        .get()
        .extracting(step -> ((NextStep.ContinueLesson) step).number())
        .isEqualTo(1);
  }

  @Test
  void when_all_is_read_the_assessment_is_next() {
    assertThat(NextStepPolicy.among(List.of(taken(f01, EnrolmentStatus.ACTIVE, OPEN, 3))))
        .get()
        .isInstanceOf(NextStep.TakeAssessment.class);
  }

  @Test
  void a_running_attempt_goes_before_everything() {
    AssessmentState running = new AssessmentState(AssessmentPhase.RUNNING, ATTEMPT, null, null);

    assertThat(
            NextStepPolicy.among(
                List.of(
                    taken(p10, EnrolmentStatus.ACTIVE, OPEN, 1),
                    taken(f01, EnrolmentStatus.ACTIVE, running, 3))))
        .get()
        .isInstanceOfSatisfying(
            NextStep.TakeAssessment.class,
            step -> {
              assertThat(step.running()).isEqualTo(ATTEMPT);
              assertThat(step.moduleCode()).isEqualTo("F01");
            });
  }

  @Test
  void waiting_is_the_step_only_where_nothing_else_can_be_done() {
    AssessmentState waiting =
        new AssessmentState(AssessmentPhase.WAITING, null, NOW.plusSeconds(3600), null);
    Standing waits = taken(f01, EnrolmentStatus.ACTIVE, waiting, 3);

    assertThat(NextStepPolicy.among(List.of(waits)))
        .get()
        .isInstanceOf(NextStep.WaitToRetake.class);
    assertThat(NextStepPolicy.among(List.of(waits, taken(p10, EnrolmentStatus.ACTIVE, OPEN, 1))))
        .get()
        .isInstanceOf(NextStep.ContinueLesson.class);
  }

  @Test
  void passed_with_lessons_left_leads_back_to_them_and_exhausted_to_nothing() {
    AssessmentState passed =
        new AssessmentState(AssessmentPhase.PASSED, null, null, BigDecimal.ONE);
    AssessmentState exhausted = new AssessmentState(AssessmentPhase.EXHAUSTED, null, null, null);

    assertThat(NextStepPolicy.among(List.of(taken(f01, EnrolmentStatus.ACTIVE, passed, 2))))
        .get()
        .isInstanceOf(NextStep.ContinueLesson.class);
    assertThat(NextStepPolicy.among(List.of(taken(f01, EnrolmentStatus.ACTIVE, exhausted, 3))))
        .isEmpty();
  }

  @Test
  void what_was_left_or_completed_asks_for_nothing() {
    assertThat(
            NextStepPolicy.among(
                List.of(
                    taken(f01, EnrolmentStatus.WITHDRAWN, OPEN, 1),
                    taken(p10, EnrolmentStatus.COMPLETED, OPEN, 3))))
        .isEmpty();
  }

  private static Standing taken(
      ModuleDetail module, EnrolmentStatus status, AssessmentState assessment, int read) {
    List<Integer> numbers = IntStream.rangeClosed(1, read).boxed().toList();
    return new Standing(enrolment(module, status, assessment, read, numbers), module);
  }

  private static EnrolmentDetail enrolment(
      ModuleDetail module,
      EnrolmentStatus status,
      AssessmentState assessment,
      Integer last,
      List<Integer> read) {
    return new EnrolmentDetail(
        9,
        new UUID(7, module.versionId()),
        module.code(),
        module.versionId(),
        1,
        status,
        NOW,
        null,
        null,
        module.lessons().size(),
        read.stream().map(number -> new LessonState(number, null, NOW, NOW)).toList(),
        last,
        assessment);
  }
}
