package org.interlock.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many closed doors the trail writes down: whoever knocks at thousands must not fill it. Of one
 * person, and of all people together, only so many within a span of time; the last one that is
 * written says that no more will be (product rule).
 */
public final class DenialLimit {

  /** The span of time that is counted. */
  static final Duration SPAN = Duration.ofMinutes(10);

  /** Most of one person within the span. */
  static final int OF_ONE = 20;

  /** Most of all together within the span. */
  static final int OF_ALL = 500;

  /** Whether a closed door is written down. */
  public enum Entry {
    WRITTEN,
    WRITTEN_AS_THE_LAST,
    LEFT_OUT
  }

  private final Map<String, Integer> counted = new HashMap<>();
  private Instant until = Instant.MIN;
  private int all;

  /** Counts one more of this person at {@code now}. */
  public synchronized Entry take(String person, Instant now) {
    if (!now.isBefore(until)) {
      counted.clear();
      all = 0;
      until = now.plus(SPAN);
    }
    if (all >= OF_ALL || counted.getOrDefault(person, 0) >= OF_ONE) {
      return Entry.LEFT_OUT;
    }
    all++;
    int own = counted.merge(person, 1, Integer::sum);
    return own == OF_ONE || all == OF_ALL ? Entry.WRITTEN_AS_THE_LAST : Entry.WRITTEN;
  }
}
