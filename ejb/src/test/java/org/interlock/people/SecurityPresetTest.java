package org.interlock.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecurityPresetTest {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void the_nist_preset_asks_length_alone_and_leaves_times_to_the_settings() {
    SecurityPreset nist = SecurityPreset.NIST;
    assertThat(nist.shortest()).isEqualTo(8);
    assertThat(nist.kinds()).isZero();
    assertThat(nist.changed()).isZero();
    assertThat(nist.youngest()).isZero();
    assertThat(nist.oldest()).isZero();
    assertThat(nist.remembered()).isZero();
    assertThat(nist.failures(5)).isEqualTo(5);
    assertThat(nist.window(Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
    assertThat(nist.idle(HOUR, Set.of(Role.ADMINISTRATOR))).isEqualTo(HOUR);
  }

  @Test
  void the_stig_preset_lets_three_failures_through_in_fifteen_minutes_whatever_is_set() {
    assertThat(SecurityPreset.STIG.failures(5)).isEqualTo(3);
    assertThat(SecurityPreset.STIG.failures(2)).isEqualTo(2);
    assertThat(SecurityPreset.STIG.window(Duration.ofMinutes(5))).isEqualTo(QUARTER);
    assertThat(SecurityPreset.STIG.window(HOUR)).isEqualTo(HOUR);
  }

  @Test
  void the_stig_preset_ends_idle_sessions_after_fifteen_minutes_and_administrators_after_ten() {
    SecurityPreset stig = SecurityPreset.STIG;
    assertThat(stig.idle(HOUR, Set.of(Role.TRAINEE))).isEqualTo(QUARTER);
    assertThat(stig.idle(HOUR, Set.of(Role.TRAINEE, Role.ADMINISTRATOR)))
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(stig.idle(Duration.ofMinutes(5), Set.of(Role.ADMINISTRATOR)))
        .isEqualTo(Duration.ofMinutes(5));
  }
}
