package org.interlock.people.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted, slow hash of a password, written as {@code algorithm$iterations$salt$hash}. Each hash
 * names the parameters it was made with, so old ones stay verifiable when the parameters rise. The
 * algorithm is asked for by its JCA name: a validated cryptographic module can be put in its place
 * without a change here.
 *
 * <p>The password is used as it was typed: nothing is folded, trimmed or cut (ASVS 5.0.0-6.2.8).
 */
public final class PasswordHash {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private final HashParameters parameters;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(HashParameters parameters, byte[] salt, byte[] hash) {
    this.parameters = parameters;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a password under a fresh salt; costs 100 to 250 ms of one core on purpose. */
  public static PasswordHash of(String password, HashParameters parameters) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PasswordHash(parameters, salt, derive(password, parameters, salt));
  }

  /**
   * Reads back what {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException if the text has not four parts
   */
  public static PasswordHash parse(String text) {
    String[] parts = text.split("\\$", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("password hash: expected algorithm$iterations$salt$hash");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        new HashParameters(parts[0], Integer.parseInt(parts[1])),
        base64.decode(parts[2]),
        base64.decode(parts[3]));
  }

  /** True if this is the hash of {@code password}; compares in constant time. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, parameters, salt));
  }

  /** True if made with other parameters than those now in force: hash anew at the next sign-in. */
  public boolean isOutdated(HashParameters inForce) {
    return !parameters.equals(inForce);
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        parameters.algorithm(),
        Integer.toString(parameters.iterations()),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] derive(String password, HashParameters parameters, byte[] salt) {
    PBEKeySpec spec =
        new PBEKeySpec(password.toCharArray(), salt, parameters.iterations(), HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(parameters.algorithm()).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no password hashing by " + parameters.algorithm(), e);
    } finally {
      spec.clearPassword();
    }
  }
}
