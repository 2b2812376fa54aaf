/**
 * Lesson text: Markdown with our own marks, taken apart into blocks and drawn as safe, accessible
 * HTML.
 *
 * <p>Purpose: {@link org.interlock.content.lesson.LessonDocument} is a lesson taken apart, used by
 * the renderer and by the checks alike; {@link org.interlock.content.lesson.LessonRenderer} draws
 * it; each kind of block has its own small {@code …Html} class.
 *
 * <p>Glossary: a <b>mention</b> is a place where the text cites a source or uses a glossary term; a
 * <b>block</b> is what stands on the top level of a lesson.
 *
 * <p>May use: {@code markup}, {@code chart}, {@code reading} for values with places, and the
 * records.
 */
package org.interlock.content.lesson;
