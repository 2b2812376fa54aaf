package org.interlock.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;

/**
 * An enrolment with everything the module page says about it.
 *
 * @param enrolmentId the inner id, for the features above
 * @param registration the id outside
 * @param versionId the version that the enrolment keeps
 * @param lessonCount how many lessons that version has for the person
 * @param lessons the lessons that were opened, by number
 * @param lastLesson the lesson that was read last; null before the first
 */
public record EnrolmentDetail(
    long enrolmentId,
    UUID registration,
    String moduleCode,
    long versionId,
    int version,
    EnrolmentStatus status,
    Instant enrolledAt,
    Instant withdrawnAt,
    Instant completedAt,
    int lessonCount,
    List<LessonState> lessons,
    Integer lastLesson,
    AssessmentState assessment) {

  public EnrolmentDetail {
    lessons = List.copyOf(lessons);
  }

  /** The state of one lesson, where it was opened. */
  public Optional<LessonState> lesson(int number) {
    return lessons.stream().filter(each -> each.number() == number).findFirst();
  }

  /** How many lessons were read to their end. */
  public int lessonsRead() {
    return (int) lessons.stream().filter(LessonState::read).count();
  }

  /** Whether nothing but the assessment is left. */
  public boolean allRead() {
    return lessonsRead() >= lessonCount;
  }

  /**
   * Learner effort that is left: the lessons not yet read to their end, and what the module asks
   * besides its lessons until the assessment is passed. Nothing in a completed module.
   *
   * @param module the version that the enrolment keeps, as its person sees it
   */
  public int minutesLeft(ModuleDetail module) {
    if (status == EnrolmentStatus.COMPLETED) {
      return 0;
    }
    int unread = 0;
    int inLessons = 0;
    for (LessonRow each : module.lessons()) {
      inLessons += each.minutes();
      unread += lesson(each.number()).filter(LessonState::read).isPresent() ? 0 : each.minutes();
    }
    return unread
        + (assessment.phase() == AssessmentPhase.PASSED ? 0 : module.minutes() - inLessons);
  }

  /**
   * The same as a row of a list.
   *
   * @param module the version that the enrolment keeps, as its person sees it
   */
  public EnrolmentRow row(ModuleDetail module) {
    return new EnrolmentRow(
        registration,
        moduleCode,
        module.title(),
        versionId,
        status,
        lessonCount,
        lessonsRead(),
        minutesLeft(module),
        lastLesson,
        assessment,
        enrolledAt,
        completedAt);
  }
}
