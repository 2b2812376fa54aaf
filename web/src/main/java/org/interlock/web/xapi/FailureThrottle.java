package org.interlock.web.xapi;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who tries credentials: after {@value #MOST} failures of one key from one address
 * within a minute, that pair waits until the minute is over. Other clients behind the same address
 * go on. Secrets are 256 random bits; this guards the server's time, not the secret.
 */
final class FailureThrottle {

  static final int MOST = 20;
  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final int REMEMBERED = 10_000;

  private final Map<String, Failures> failures = new LinkedHashMap<>();

  /** How long that pair has to wait; zero if it need not. */
  synchronized Duration waitOf(String key, String address, Instant now) {
    Failures known = failures.get(pair(key, address));
    if (known == null || known.count() < MOST || !now.isBefore(known.over())) {
      return Duration.ZERO;
    }
    return Duration.between(now, known.over());
  }

  /** Counts a failure. */
  synchronized void failed(String key, String address, Instant now) {
    Failures known = failures.remove(pair(key, address));
    boolean fresh = known == null || !now.isBefore(known.over());
    failures.put(
        pair(key, address),
        fresh ? new Failures(1, now.plus(WINDOW)) : new Failures(known.count() + 1, known.over()));
    Iterator<Failures> oldest = failures.values().iterator();
    while (failures.size() > REMEMBERED) {
      oldest.next();
      oldest.remove();
    }
  }

  private static String pair(String key, String address) {
    return address + " " + key.substring(0, Math.min(key.length(), 190));
  }

  private record Failures(int count, Instant over) {}
}
