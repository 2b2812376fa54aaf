package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartsTest {

  private final Restarts restarts = new Restarts(3, Duration.ofHours(1));

  @Test
  void a_fourth_death_within_the_hour_is_not_repaired() {
    assertThat(dueAt(10)).isTrue();
    assertThat(dueAt(20)).isTrue();
    assertThat(dueAt(30)).isTrue();
    assertThat(dueAt(69)).isFalse();
  }

  @Test
  void a_death_an_hour_ago_no_longer_counts() {
    assertThat(dueAt(10)).isTrue();
    assertThat(dueAt(20)).isTrue();
    assertThat(dueAt(30)).isTrue();
    assertThat(dueAt(70)).isTrue();
    assertThat(dueAt(71)).isFalse();
  }

  @Test
  void a_death_a_month_is_always_repaired() {
    for (int month = 0; month < 24; month++) {
      assertThat(dueAt(month * 30 * 24 * 60)).isTrue();
    }
  }

  private boolean dueAt(int minute) {
    return restarts.areDueAfterDeathAt(Duration.ofMinutes(minute));
  }
}
