package org.interlock.learning;

import java.time.Duration;

/**
 * A person read a lesson to its end, for the first time under an enrolment.
 *
 * @param active the time spent reading, as far as the page reported it
 */
public record LessonRead(
    LearningContext context, int number, String lessonCode, String title, Duration active) {}
