package org.interlock.lrs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One entry of the index: a statement is found under this target by this filter.
 *
 * @param target the first 64 bits of the SHA-256 of an identifier (IRI, actor identity, UUID)
 * @param facet the filter
 */
public record Link(long target, Facet facet) {

  private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Link::sha256);

  /** The link of an identifier as text. */
  static Link of(String identifier, Facet facet) {
    return new Link(targetOf(identifier), facet);
  }

  /** The key of an identifier in the index. */
  public static long targetOf(String identifier) {
    byte[] hash = SHA256.get().digest(identifier.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
