package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottlePolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final ThrottlePolicy threeInAQuarter = new ThrottlePolicy(3, Duration.ofMinutes(15));

  @Test
  void two_failures_put_nobody_off() {
    assertThat(threeInAQuarter.putOffUntil(List.of(ago(2), ago(1)), NOON)).isEmpty();
  }

  @Test
  void the_third_failure_puts_off_until_the_first_is_a_window_old() {
    assertThat(threeInAQuarter.putOffUntil(List.of(ago(9), ago(2), ago(1)), NOON))
        .contains(NOON.plus(Duration.ofMinutes(6)));
  }

  @Test
  void a_failure_older_than_the_window_no_longer_counts() {
    assertThat(threeInAQuarter.putOffUntil(List.of(ago(15), ago(2), ago(1)), NOON)).isEmpty();
  }

  @Test
  void with_more_failures_than_the_limit_the_latest_ones_decide() {
    assertThat(threeInAQuarter.putOffUntil(List.of(ago(14), ago(9), ago(2), ago(1)), NOON))
        .contains(NOON.plus(Duration.ofMinutes(6)));
  }

  @Test
  void a_limit_of_none_is_refused() {
    assertThatThrownBy(() -> new ThrottlePolicy(0, Duration.ofMinutes(15)))
        .hasMessageContaining("expected 1 or more");
  }

  private static Instant ago(int minutes) {
    return NOON.minus(Duration.ofMinutes(minutes));
  }
}
