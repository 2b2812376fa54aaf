package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StatementClockTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final StatementClock clock = new StatementClock(Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void keys_grow_even_when_the_clock_stands_still() {
    long first = clock.open(3);
    long second = clock.open(1);
    assertThat(second).isGreaterThan(StatementClock.next(StatementClock.next(first)));
  }

  @Test
  void a_key_is_the_stored_time() {
    long key = clock.open(1);
    assertThat(StatementClock.storedAt(key)).isEqualTo(NOON);
    assertThat(StatementClock.lastKeyAt(NOON)).isGreaterThanOrEqualTo(key);
    assertThat(StatementClock.lastKeyAt(NOON.minusNanos(1000))).isLessThan(key);
  }

  @Test
  void consistency_reaches_only_to_before_the_oldest_open_key() {
    long first = clock.open(1);
    long second = clock.open(1);
    clock.close(second);
    assertThat(clock.consistentThrough()).isBefore(StatementClock.storedAt(first));
    clock.close(first);
    assertThat(clock.consistentThrough()).isEqualTo(StatementClock.storedAt(second));
  }
}
