package org.interlock.curriculum;

/**
 * A lesson in the outline of a module version.
 *
 * @param number its place, from 1
 * @param code its id in the content, e.g. {@code F01-L1}
 * @param title in the language of the module
 * @param minutes learner effort
 */
public record LessonRow(int number, String code, String title, int minutes) {}
