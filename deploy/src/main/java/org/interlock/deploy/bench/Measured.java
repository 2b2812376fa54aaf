package org.interlock.deploy.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one page gave under load.
 *
 * @param perSecond answers a second
 * @param median half of the answers took no longer, in milliseconds
 * @param p95 95 of 100 answers took no longer, in milliseconds
 * @param bytes size of one answer as sent (compressed)
 */
record Measured(String path, double perSecond, double median, double p95, int bytes) {

  static Measured of(String path, Duration time, List<Load.Sample> samples) {
    long[] all = samples.stream().flatMapToLong(sample -> Arrays.stream(sample.nanos())).toArray();
    Arrays.sort(all);
    int bytes = samples.stream().mapToInt(Load.Sample::bytes).max().orElse(0);
    return new Measured(
        path,
        all.length / (time.toMillis() / 1000.0),
        at(all, 0.5) / 1e6,
        at(all, 0.95) / 1e6,
        bytes);
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

  private static long at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
  }
}
