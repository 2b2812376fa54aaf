/**
 * Assessment: what is asked, what was answered, what it is worth.
 *
 * <p>A module version brings its bank of <em>items</em> and one <em>form</em> (how many are drawn,
 * pass mark, time, attempts). An <em>attempt</em> is one person's sitting of the form: it draws
 * items into <em>slots</em>; each change of an answer is an append-only <em>step</em>; closing it,
 * by hand or by the clock, marks the last step of each slot. A passed attempt is handed down to
 * learning; what happened is told as events.
 *
 * <p>Floor 5; may use learning and everything below it. Features above learn of an attempt by
 * {@link org.interlock.assessment.AttemptStarted} and {@link
 * org.interlock.assessment.AttemptClosed} only.
 */
package org.interlock.assessment;
