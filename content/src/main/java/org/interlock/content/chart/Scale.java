package org.interlock.content.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis with round ticks that covers a range of figures.
 *
 * @param ticks evenly spaced values, lowest first, at least two
 */
record Scale(List<BigDecimal> ticks) {

  private static final int WANTED = 5;

  Scale {
    ticks = List.copyOf(ticks);
  }

  /** The axis whose ticks are 1, 2, 2.5 or 5 times a power of ten apart and enclose the range. */
  static Scale covering(BigDecimal low, BigDecimal high) {
    BigDecimal span = high.subtract(low);
    if (span.signum() <= 0) {
      span = BigDecimal.ONE;
    }
    BigDecimal step = step(span.doubleValue() / WANTED);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    ticks.add(plain(first));
    BigDecimal tick = first;
    do {
      tick = tick.add(step);
      ticks.add(plain(tick));
    } while (tick.compareTo(low.add(span)) < 0);
    return new Scale(ticks);
  }

  /** The place of a figure between the lowest tick (0) and the highest (1). */
  double place(BigDecimal figure) {
    double low = ticks.get(0).doubleValue();
    double high = ticks.get(ticks.size() - 1).doubleValue();
    return (figure.doubleValue() - low) / (high - low);
  }

  private static BigDecimal step(double rough) {
    int exponent = (int) Math.floor(Math.log10(rough));
    double mantissa = rough / Math.pow(10, exponent);
    String round = mantissa <= 1 ? "1" : mantissa <= 2 ? "2" : mantissa <= 2.5 ? "2.5" : "5";
    BigDecimal multiple = mantissa <= 5 ? new BigDecimal(round) : BigDecimal.TEN;
    return multiple.scaleByPowerOfTen(exponent);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
