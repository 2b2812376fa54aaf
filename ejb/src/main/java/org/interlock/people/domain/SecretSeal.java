package org.interlock.people.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes small secrets for the database with a key that the database never holds (AES-256-GCM, NIST
 * SP 800-38D). A sealed secret names its format, so that another may follow, and is bound to the
 * account it belongs to: moved to another row, it does not open.
 */
public final class SecretSeal {

  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String PURPOSE = "interlock second factor";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * A seal whose key is derived from the installation's secret key, for this purpose alone.
   *
   * @param secretKey at least 32 random characters
   */
  public SecretSeal(String secretKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      this.key = new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no HmacSHA256 in this Java", e);
    }
  }

  /** The secret as it may lie in the database: format, nonce, ciphertext and tag. */
  public byte[] close(byte[] secret, long accountId) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, accountId).doFinal(secret);
      return ByteBuffer.allocate(1 + NONCE_BYTES + closed.length)
          .put(FORMAT)
          .put(nonce)
          .put(closed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal a secret", e);
    }
  }

  /**
   * The secret that {@link #close} was given.
   *
   * @throws IllegalStateException if it was sealed with another key, for another account, or
   *     changed since
   */
  public byte[] open(byte[] sealed, long accountId) {
    if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
      throw new IllegalStateException("a sealed secret of account " + accountId + " is none");
    }
    byte[] nonce = new byte[NONCE_BYTES];
    System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
    int start = 1 + NONCE_BYTES;
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, accountId)
          .doFinal(sealed, start, sealed.length - start);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the secret of account "
              + accountId
              + " does not open: interlock.secret.key is not the one it was sealed with",
          e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, long accountId) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
    return cipher;
  }
}
