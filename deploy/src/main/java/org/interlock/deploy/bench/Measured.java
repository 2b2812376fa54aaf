package org.interlock.deploy.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one page gave under load.
 *
 * @param perSecond answers a second
 * @param median half of the answers took no longer, in milliseconds
 * @param p95 95 of 100 answers took no longer, in milliseconds
 * @param bytes size of one answer as sent (compressed, with its headers)
 */
record Measured(String path, double perSecond, double median, double p95, double bytes) {

  /**
   * What a line of {@link Load}'s script says.
   *
   * @throws IllegalStateException if an answer was not a page, or did not come
   */
  static Measured of(String path, String line) {
    double[] told =
        Arrays.stream(line.substring(Load.MARK.length()).trim().split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    double answers = told[0];
    double wrong = told[5];
    if (wrong > 0 || answers < 1) {
      throw new IllegalStateException(
          "%s: %.0f of %.0f answers were not a page".formatted(path, wrong, answers));
    }
    return new Measured(
        path, answers / (told[1] / 1e6), told[2] / 1e3, told[3] / 1e3, told[4] / answers);
  }

  /** One row of a Markdown table, compared with the yardstick. */
  String row(Measured yardstick) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %.0f | %.1f | %.1f | %.1f | %.0f %% |",
        path,
        perSecond,
        median,
        p95,
        bytes / 1024.0,
        100 * perSecond / yardstick.perSecond());
  }
}
