package org.interlock.web.shell;

import java.security.SecureRandom;

/**
 * The number under which the log carries an unforeseen failure, and which the person can read out:
 * eight letters and digits that are not mistaken for each other.
 */
public final class Reference {

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  /** A fresh one; it means nothing by itself. */
  public static String next() {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
