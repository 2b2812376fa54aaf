package org.interlock.deploy.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The count of deaths after which the product is started anew: a few within a span of time are
 * repaired, more of them are a fault that a person must look at. Deaths of long ago do not count.
 */
final class Restarts {

  private final int most;
  private final Duration span;
  private final Deque<Duration> deaths = new ArrayDeque<>();

  /**
   * No death yet.
   *
   * @param most so many within the span are repaired
   */
  Restarts(int most, Duration span) {
    this.most = most;
    this.span = span;
  }

  /**
   * Counts one more death.
   *
   * @param uptime how long the launcher has run, by a clock that nobody can set
   * @return whether another start is due
   */
  boolean areDueAfterDeathAt(Duration uptime) {
    while (!deaths.isEmpty() && deaths.peek().plus(span).compareTo(uptime) <= 0) {
      deaths.remove();
    }
    deaths.add(uptime);
    return deaths.size() <= most;
  }
}
