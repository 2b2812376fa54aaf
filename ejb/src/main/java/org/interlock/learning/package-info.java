/**
 * Learning: who is enrolled in which module, how far they have read, and what they should do next.
 *
 * <p>Floor 4; uses curriculum, people, audit and common.
 *
 * <p>Glossary: an <em>enrolment</em> is one person taking one version of a module, known outside by
 * its <em>registration</em>; it keeps its version whatever is published meanwhile. A lesson is
 * <em>opened</em> when it is shown for the first time and <em>read</em> when the person says so at
 * its end. A module is <em>completed</em> when every lesson is read and the assessment passed. A
 * <em>course</em> is a module as one person takes it: the version of their enrolment, or the one
 * they would get.
 *
 * <p>Only the person themself touches an enrolment; anybody else is told that there is none. What
 * happens is told by events in the same transaction: {@link org.interlock.learning.Enrolled},
 * {@link org.interlock.learning.LessonOpened}, {@link org.interlock.learning.LessonRead}, {@link
 * org.interlock.learning.ModuleCompleted}.
 */
package org.interlock.learning;
