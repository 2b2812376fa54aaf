package org.interlock.learning.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.learning.AssessmentState;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.NextStep;

/**
 * What a person should do next in a module they take (product rule): an attempt under way goes
 * first, because its clock runs; then the first lesson not yet read, from the last one on; then the
 * assessment.
 */
public final class NextStepPolicy {

  private NextStepPolicy() {}

  /**
   * The step, where there is one that the person can take or wait for.
   *
   * @param enrolment an active enrolment
   * @param module its version, as the person sees it
   */
  public static Optional<NextStep> in(EnrolmentDetail enrolment, ModuleDetail module) {
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

  private static NextStep assessment(EnrolmentDetail enrolment, ModuleDetail module) {
    return new NextStep.TakeAssessment(
        enrolment.registration(), module.code(), module.title(), enrolment.assessment().running());
  }

  private static Optional<NextStep> lesson(EnrolmentDetail enrolment, ModuleDetail module) {
    Set<Integer> read =
        enrolment.lessons().stream()
            .filter(each -> each.read())
            .map(each -> each.number())
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
                    unread.stream().mapToInt(LessonRow::minutes).sum()));
  }
}
