package org.interlock.lrs;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what a client gets to carry and bring back, so that neither it nor another client can
 * change it unseen: HMAC-SHA-256 under bytes that only the server has. A new secret breaks old
 * marks.
 */
public final class Seal {

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  /** A seal with these bytes as key. */
  public Seal(byte[] key) {
    this.key = key.clone();
  }

  /** The mark of a content: 32 bytes. */
  public byte[] mark(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(content);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** Whether that mark was made by this seal for that content; compared in constant time. */
  public boolean fits(byte[] mark, byte[] content) {
    return MessageDigest.isEqual(mark, mark(content));
  }

  @Override
  public String toString() {
    return "Seal";
  }
}
