package org.interlock.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.content.LocalisedText;

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

  /** The same as a row of a list. */
  public EnrolmentRow row(LocalisedText moduleTitle) {
    return new EnrolmentRow(
        registration,
        moduleCode,
        moduleTitle,
        versionId,
        status,
        lessonCount,
        lessonsRead(),
        lastLesson,
        assessment,
        enrolledAt,
        completedAt);
  }
}
