package org.interlock.learning.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.learning.AssessmentState;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LessonState;
import org.interlock.learning.NextStep;

/**
 * What a person should do next (product rule). Among the modules they take: an attempt under way
 * first, because its clock runs; then to read on or to take the assessment in the module begun
 * last; then to wait for a retake. Where they take none: to begin the first module of the
 * curriculum whose prerequisites they have completed; what single nations add to the common
 * curriculum comes after it.
 */
public final class NextStepPolicy {

  /** A module that a person takes, or took, as they see it. */
  public record Standing(EnrolmentDetail enrolment, ModuleDetail module) {}

  private NextStepPolicy() {}

  /**
   * The step within the modules that are being taken.
   *
   * @param standings the person's enrolments, the latest first
   */
  public static Optional<NextStep> among(List<Standing> standings) {
    return standings.stream()
        .filter(each -> each.enrolment().status() == EnrolmentStatus.ACTIVE)
        .flatMap(each -> in(each.enrolment(), each.module()).stream())
        .min(Comparator.comparingInt(NextStepPolicy::urgency));
  }

  /**
   * The first module to begin, or nothing left. A module that was left is not proposed again.
   *
   * @param modules what the person may see
   * @param standings the person's enrolments
   */
  public static NextStep toStart(Collection<ModuleDetail> modules, List<Standing> standings) {
    Set<String> begun =
        standings.stream().map(each -> each.module().code()).collect(Collectors.toSet());
    Set<String> completed =
        standings.stream()
            .filter(each -> each.enrolment().status() == EnrolmentStatus.COMPLETED)
            .map(each -> each.module().code())
            .collect(Collectors.toSet());
    return modules.stream()
        .filter(each -> !begun.contains(each.code()))
        .filter(
            each ->
                each.prerequisites().stream()
                    .map(PrerequisiteRow::code)
                    .allMatch(completed::contains))
        .min(ModuleDetail.CURRICULUM_ORDER)
        .<NextStep>map(each -> new NextStep.StartModule(each.code(), each.title(), each.minutes()))
        .orElseGet(NextStep.AllDone::new);
  }

  /** The step within one active enrolment, where there is one to take or to wait for. */
  static Optional<NextStep> in(EnrolmentDetail enrolment, ModuleDetail module) {
    AssessmentState assessment = enrolment.assessment();
    Optional<NextStep> lesson = lesson(enrolment, module);
    return switch (assessment.phase()) {
      case RUNNING -> Optional.of(assessment(enrolment, module));
      case OPEN -> Optional.of(lesson.orElseGet(() -> assessment(enrolment, module)));
      case WAITING ->
          Optional.of(
              lesson.orElseGet(
                  () ->
                      new NextStep.WaitToRetake(
                          enrolment.registration(),
                          module.code(),
                          module.title(),
                          assessment.retakeFrom())));
      case EXHAUSTED, PASSED -> lesson;
    };
  }

  private static int urgency(NextStep step) {
    if (step instanceof NextStep.TakeAssessment take && take.running() != null) {
      return 0;
    }
    return step instanceof NextStep.WaitToRetake ? 2 : 1;
  }

  private static NextStep assessment(EnrolmentDetail enrolment, ModuleDetail module) {
    return new NextStep.TakeAssessment(
        enrolment.registration(), module.code(), module.title(), enrolment.assessment().running());
  }

  private static Optional<NextStep> lesson(EnrolmentDetail enrolment, ModuleDetail module) {
    Set<Integer> read =
        enrolment.lessons().stream()
            .filter(LessonState::read)
            .map(LessonState::number)
            .collect(Collectors.toSet());
    List<LessonRow> unread =
        module.lessons().stream().filter(each -> !read.contains(each.number())).toList();
    int last = enrolment.lastLesson() == null ? 1 : enrolment.lastLesson();
    return unread.stream()
        .filter(each -> each.number() >= last)
        .findFirst()
        .or(() -> unread.stream().findFirst())
        .map(
            each ->
                new NextStep.ContinueLesson(
                    enrolment.registration(),
                    module.code(),
                    module.title(),
                    each.number(),
                    module.lessons().size(),
                    each.title(),
                    module.language(),
                    unread.stream().mapToInt(LessonRow::minutes).sum()));
  }
}
