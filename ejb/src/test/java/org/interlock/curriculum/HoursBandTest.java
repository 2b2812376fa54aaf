package org.interlock.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursBandTest {

  @Test
  void a_band_ends_with_its_last_full_hour() {
    assertThat(HoursBand.of(120)).isEqualTo(HoursBand.UP_TO_2);
    assertThat(HoursBand.of(121)).isEqualTo(HoursBand.UP_TO_4);
    assertThat(HoursBand.of(480)).isEqualTo(HoursBand.UP_TO_8);
    assertThat(HoursBand.of(481)).isEqualTo(HoursBand.LONGER);
  }
}
