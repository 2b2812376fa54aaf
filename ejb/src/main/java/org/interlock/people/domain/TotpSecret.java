package org.interlock.people.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a person's device and this server share, from which both make the same six-digit
 * code every 30 seconds (RFC 6238 with HMAC-SHA-1, the one variant that every authenticator app
 * knows). 160 bits, as RFC 4226 clause 4 advises.
 */
public final class TotpSecret {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** How many steps a device's clock may be off, either way (RFC 6238 clause 5.2 advises one). */
  private static final int DRIFT = 1;

  private final byte[] bytes;

  private TotpSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  public static TotpSecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TotpSecret(bytes);
  }

  public static TotpSecret of(byte[] bytes) {
    return new TotpSecret(bytes.clone());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The secret as a person types it into an app: 32 letters and digits (RFC 4648 base 32). */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte next : bytes) {
      buffer = buffer << 8 | Byte.toUnsignedInt(next);
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(BASE32.charAt(buffer >> held & 31));
      }
      buffer &= (1 << held) - 1;
    }
    if (held > 0) {
      text.append(BASE32.charAt(buffer << 5 - held & 31));
    }
    return text.toString();
  }

  /**
   * What stands for the secret where the secret itself must not: its SHA-256, which nobody turns
   * back. Who was offered the secret keeps it.
   */
  public String ticket() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The code of the step that {@code moment} falls into: six digits. */
  public String codeAt(Instant moment) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(bytes, CODES.getAlgorithm()), moment, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("not a key for " + CODES.getAlgorithm(), e);
    }
  }

  /**
   * The time step whose code this is, if it lies at most one step from {@code now} and after {@code
   * last}; empty otherwise. Every candidate is compared, in constant time.
   */
  public OptionalLong stepOf(String code, Instant now, long last) {
    long present = stepAt(now);
    return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
        .filter(step -> isCodeOf(step, code) & step > last)
        .reduce((earlier, later) -> later);
  }

  /** The number of whole steps since 1970. */
  static long stepAt(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  private boolean isCodeOf(long step, String code) {
    String right = codeAt(Instant.ofEpochSecond(step * STEP_SECONDS));
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
  }
}
