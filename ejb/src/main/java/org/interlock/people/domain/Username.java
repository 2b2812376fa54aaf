package org.interlock.people.domain;

import java.util.Locale;

/**
 * The name that a person signs in with, in lower case and without outer blanks, so that nobody is
 * kept out by a capital letter. What was typed may be no possible username at all; it is treated
 * like any other unknown one.
 */
public record Username(String text) {

  /** Longest username, in characters. */
  public static final int MAX_LENGTH = 120;

  public Username {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** True for 3 to 120 characters without blanks or control characters. */
  public boolean isPossible() {
    return text.length() >= 3
        && text.length() <= MAX_LENGTH
        && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  @Override
  public String toString() {
    return text;
  }
}
