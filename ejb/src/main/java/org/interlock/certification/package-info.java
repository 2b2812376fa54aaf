/**
 * Certification: how far a person is on a track, and why.
 *
 * <p>A <em>track</em> has <em>levels</em>, a level has <em>requirements</em>. What a person did
 * arrives as <em>evidence</em>: told by the events of the floors below, or handed in by the floors
 * above. A person's <em>standing</em> on a level is never typed in: it is judged from the evidence,
 * requirement by requirement, and each judgement names what it rests on. Because evidence carries
 * its day, the standing of any past day can be judged again.
 *
 * <p>Floor 6; may use assessment, casestudy, positions and everything below them.
 */
package org.interlock.certification;
