package org.interlock.learning;

import java.time.Instant;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * An enrolment in the list of mine.
 *
 * @param lessonsRead how many lessons were read to their end
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
    Integer lastLesson,
    AssessmentState assessment,
    Instant enrolledAt,
    Instant completedAt) {}
