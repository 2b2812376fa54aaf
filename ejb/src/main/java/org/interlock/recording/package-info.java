/**
 * What people did, told in xAPI: each event of a feature becomes statements in the learning record
 * store, in the same transaction; and each person's own records, read back in plain terms. Features
 * know nothing of xAPI.
 *
 * <p>Floor 9; uses the published face of every feature and the record store (lrs).
 *
 * <p>Glossary: a <em>verb</em> is what was done, from the vocabularies of ADL and cmi5; an
 * <em>activity</em> is what it was done to, a module, lesson, assessment or question; the
 * <em>registration</em> is the enrolment; the actor is the learner's opaque account.
 */
package org.interlock.recording;
