package org.interlock.content.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 2000 | [0, 500, 1000, 1500, 2000]",
        "0 | 0.7 | [0, 0.2, 0.4, 0.6, 0.8]",
        "-12 | 30 | [-20, -10, 0, 10, 20, 30]",
        "0 | 11 | [0, 2.5, 5, 7.5, 10, 12.5]",
        "96 | 104 | [96, 98, 100, 102, 104]",
        "5 | 5 | [5, 5.2, 5.4, 5.6, 5.8, 6]",
      })
  void ticks_are_round_and_enclose_the_figures(BigDecimal low, BigDecimal high, String ticks) {
    Scale scale = Scale.covering(low, high);

    assertThat(scale.ticks().get(0)).isLessThanOrEqualTo(low);
    assertThat(scale.ticks().get(scale.ticks().size() - 1)).isGreaterThanOrEqualTo(high);
    assertThat(scale.ticks()).hasToString(ticks.strip());
  }

  @Test
  void figures_stand_in_proportion() {
    Scale scale = Scale.covering(BigDecimal.ZERO, new BigDecimal("2000"));

    assertThat(scale.place(new BigDecimal("500"))).isEqualTo(0.25);
  }
}
