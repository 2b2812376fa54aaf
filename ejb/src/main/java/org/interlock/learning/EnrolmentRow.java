package org.interlock.learning;

import java.time.Instant;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * An enrolment in the list of mine.
 *
 * @param lessonsRead how many lessons were read to their end
 * @param minutesLeft learner effort that is left: lessons not read, and the assessment until passed
 * @param lastLesson the lesson that was read last; null before the first
 */
public record EnrolmentRow(
    UUID registration,
    String moduleCode,
    LocalisedText moduleTitle,
    long versionId,
    EnrolmentStatus status,
    int lessonCount,
    int lessonsRead,
    int minutesLeft,
    Integer lastLesson,
    AssessmentState assessment,
    Instant enrolledAt,
    Instant completedAt) {}
