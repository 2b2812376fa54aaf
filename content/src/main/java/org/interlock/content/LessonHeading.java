package org.interlock.content;

/**
 * An entry of a lesson's outline.
 *
 * @param id the heading's id, made of its words: {@code h-why-speed-matters}
 * @param level 2 or 3, as in {@code h2}
 * @param text the words alone
 */
public record LessonHeading(String id, int level, String text) {}
