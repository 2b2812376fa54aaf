package org.interlock.common;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Public ids in order of their making: UUID version 7 of <a
 * href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562, section 5.7</a>. The first 48
 * bits are milliseconds since 1970, the others random, so that an index on them grows at its end
 * and nobody guesses the next.
 */
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_LOW = 0x3FFF_FFFF_FFFF_FFFFL;

  private Uuid7() {}

  /**
   * A fresh id of that moment.
   *
   * @param now the moment of making, 1970 or later
   */
  public static UUID next(Instant now) {
    long high = now.toEpochMilli() << 16 | VERSION | RANDOM.nextInt(1 << 12);
    return new UUID(high, VARIANT | RANDOM.nextLong() & RANDOM_LOW);
  }
}
