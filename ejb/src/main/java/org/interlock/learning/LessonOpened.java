package org.interlock.learning;

/**
 * A person opened a lesson for the first time under an enrolment.
 *
 * @param number its place in the module, from 1
 * @param lessonCode its id in the content
 * @param title in the language of the content
 */
public record LessonOpened(LearningContext context, int number, String lessonCode, String title) {}
