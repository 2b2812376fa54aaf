package org.interlock.people.domain;

/**
 * How slow a password hash is made.
 *
 * @param algorithm JCA name of a secret key factory
 * @param iterations at least 100 000; OWASP's password storage cheat sheet asks 210 000 for
 *     PBKDF2-HMAC-SHA-512
 */
public record HashParameters(String algorithm, int iterations) {

  /** JCA name of PBKDF2 with HMAC-SHA-512, the only one approved by FIPS 140-3 that the JDK has. */
  public static final String PBKDF2 = "PBKDF2WithHmacSHA512";

  /** Fewest iterations that a hash may have. */
  public static final int FEWEST = 100_000;

  public HashParameters {
    if (iterations < FEWEST) {
      throw new IllegalArgumentException(
          iterations + " hash iterations: expected at least " + FEWEST);
    }
  }

  public static HashParameters pbkdf2(int iterations) {
    return new HashParameters(PBKDF2, iterations);
  }
}
