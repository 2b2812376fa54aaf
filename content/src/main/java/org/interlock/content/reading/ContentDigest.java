package org.interlock.content.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Computes the hash that tells whether content changed: SHA-256 over named texts, each with its
 * length, so that moving a line from one file to the next changes it.
 */
public final class ContentDigest {

  private final MessageDigest digest;

  public ContentDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes in a file under its path. */
  public ContentDigest file(ContentFiles files, String path) {
    return text(path).text(files.text(path));
  }

  /** Takes in a value in canonical form: keys sorted, layout and comments left out. */
  public ContentDigest value(YamlValue value) {
    if (value.isMapping()) {
      TreeMap<String, YamlValue> sorted = new TreeMap<>(value.entries());
      text("{" + sorted.size());
      sorted.forEach((key, entry) -> text(key).value(entry));
    } else if (value.isSequence()) {
      text("[" + value.items().size());
      value.items().forEach(this::value);
    } else {
      text(value.tag()).text(value.text());
    }
    return this;
  }

  /** Takes in a text. */
  public ContentDigest text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** The hash of all that was taken in, in 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
