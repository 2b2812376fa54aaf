package org.interlock.curriculum.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.interlock.content.ContentLibrary;

/** One SHA-256 over everything that the import takes from a library: equal means nothing to do. */
public final class LibraryDigest {

  private LibraryDigest() {}

  /** The digest in 64 hexadecimal digits. */
  public static String of(ContentLibrary library) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, library.framework().contentHash());
      library.sources().forEach(source -> add(digest, source.toString()));
      library.glossary().forEach(term -> add(digest, term.toString()));
      library.modules().forEach(module -> add(digest, module.code() + module.contentHash()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
