/**
 * Reading a lesson, and the few steps of a learner that change something: enrol, mark as read,
 * start the assessment.
 *
 * <p>Glossary: <em>position</em> is the block of a lesson that was on top when the reader left.
 *
 * <p>May use: {@code curriculum}, {@code learning}, {@code assessment} by their published faces;
 * {@code web.shell} and {@code web.i18n}.
 */
package org.interlock.web.learning;
