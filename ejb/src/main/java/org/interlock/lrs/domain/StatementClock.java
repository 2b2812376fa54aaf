package org.interlock.lrs.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Hands out the ordered keys of statements. A key <em>is</em> the statement's stored time: whole
 * microseconds since 1970, shifted left by {@value #LANE_BITS} bits that tell nodes apart. So the
 * primary key sorts by stored time, {@code since} and {@code until} are ranges of it, and no node
 * asks the database for a number.
 *
 * <p>It also knows which keys are handed out but not yet committed here: nothing before the oldest
 * of them is certain to be readable (X-Experience-API-Consistent-Through).
 */
public final class StatementClock {

  /** Bits for the node: 1,024 lanes; two nodes on one lane only cost a retry. */
  public static final int LANE_BITS = 10;

  private final Clock clock;
  private final long lane;
  private final ConcurrentSkipListSet<Long> open = new ConcurrentSkipListSet<>();
  private long last;

  /** A clock for this node. */
  public StatementClock(Clock clock) {
    this.clock = clock;
    this.lane = ThreadLocalRandom.current().nextLong(1L << LANE_BITS);
  }

  /**
   * Takes keys that follow one another and counts them as open until {@link #close}.
   *
   * @param count how many, 1 or more
   * @return the first; the next ones are {@link #next} of it
   */
  public synchronized long open(int count) {
    long first = Math.max(micros(clock.instant()), last + 1);
    last = first + count - 1;
    long key = first << LANE_BITS | lane;
    open.add(key);
    return key;
  }

  /** Tells that the transaction with these keys has ended, either way. */
  public void close(long firstKey) {
    open.remove(firstKey);
  }

  /** The key after that one, on the same lane. */
  public static long next(long key) {
    return key + (1L << LANE_BITS);
  }

  /** The stored time that a key stands for. */
  public static Instant storedAt(long key) {
    return Instant.EPOCH.plus(key >> LANE_BITS, ChronoUnit.MICROS);
  }

  /** The greatest key at or before a moment. */
  public static long lastKeyAt(Instant moment) {
    return (micros(moment) + 1 << LANE_BITS) - 1;
  }

  /** A moment not before any key that this clock has handed out. */
  public synchronized Instant latest() {
    Instant handedOut = Instant.EPOCH.plus(last, ChronoUnit.MICROS);
    Instant now = clock.instant();
    return handedOut.isAfter(now) ? handedOut : now;
  }

  /** Everything stored up to this moment is readable. */
  public synchronized Instant consistentThrough() {
    Long oldest = open.isEmpty() ? null : open.first();
    return oldest == null
        ? latest().truncatedTo(ChronoUnit.MICROS)
        : storedAt(oldest).minus(1, ChronoUnit.MICROS);
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }
}
