package org.interlock.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlock.people.SessionFacts;
import org.interlock.web.shell.ActiveUser.Course;

/**
 * When a session is over, whatever the browser thinks: its person is no longer active, its epoch is
 * past, it was idle too long, or it lasted too long (NIST 800-53 AC-11 and AC-12; ASVS 5.0.0-7.3.1,
 * 7.3.2).
 *
 * @param idle longest time between two requests of the person
 * @param limit longest time since sign-in
 */
public record SessionPolicy(Duration idle, Duration limit) {

  /** Why a session is over. */
  public enum Over {
    IDLE,
    LIMIT,
    CHANGED
  }

  /** Why the session is over at {@code now}; empty while it may go on. */
  public Optional<Over> judge(Course course, Optional<SessionFacts> facts, Instant now) {
    // Facts that were read before this session changed something itself are older than its course.
    if (facts.filter(SessionFacts::active).isEmpty() || facts.get().epoch() > course.epoch()) {
      return Optional.of(Over.CHANGED);
    }
    if (!now.isBefore(course.seen().plus(idle))) {
      return Optional.of(Over.IDLE);
    }
    return now.isBefore(course.since().plus(limit)) ? Optional.empty() : Optional.of(Over.LIMIT);
  }

  /** The moment at which the session ends if its person does nothing more. */
  public Instant endOf(Course course) {
    Instant byIdleness = course.seen().plus(idle);
    Instant byLimit = course.since().plus(limit);
    return byIdleness.isBefore(byLimit) ? byIdleness : byLimit;
  }

  /** True if doing something could move the end: the limit is not what ends it. */
  public boolean canExtend(Course course) {
    return endOf(course).isBefore(course.since().plus(limit));
  }
}
