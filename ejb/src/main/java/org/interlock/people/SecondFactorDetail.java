package org.interlock.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a person stands with their second factor.
 *
 * @param since since when it is asked for at sign-in; empty while it is not
 * @param codesLeft recovery codes that are still unused
 * @param offer the secret on offer, while it can be confirmed
 */
public record SecondFactorDetail(Optional<Instant> since, long codesLeft, Optional<Offer> offer) {

  /**
   * A secret to take over into an authenticator app.
   *
   * @param secret 32 letters and digits, to type
   * @param address the same as an {@code otpauth:} address, to scan
   */
  public record Offer(String secret, String address) {}
}
