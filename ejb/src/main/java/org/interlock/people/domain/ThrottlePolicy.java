package org.interlock.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many failed sign-ins are let through within a sliding window before the next is put off. One
 * rule is kept for accounts (3 in 15 minutes, NIST 800-53 AC-7) and a wider one for network
 * addresses.
 *
 * @param limit failures let through within the window, 1 or more
 * @param window how long a failure counts
 */
public record ThrottlePolicy(int limit, Duration window) {

  public ThrottlePolicy {
    if (limit < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException(
          "throttle of " + limit + " in " + window + ": expected 1 or more in a positive time");
    }
  }

  /** The moment before which a failure no longer counts at {@code now}. */
  public Instant windowStart(Instant now) {
    return now.minus(window);
  }

  /**
   * The moment until which an attempt is put off; empty if it may be made now.
   *
   * @param failures moments of past failures, oldest first
   */
  public Optional<Instant> putOffUntil(List<Instant> failures, Instant now) {
    List<Instant> counting = failures.stream().filter(windowStart(now)::isBefore).toList();
    if (counting.size() < limit) {
      return Optional.empty();
    }
    return Optional.of(counting.get(counting.size() - limit).plus(window));
  }
}
