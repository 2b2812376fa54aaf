package org.interlock.people.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What a new password must be, in two named presets. {@link #NIST} follows NIST SP 800-63B-4: long
 * enough, any characters, none of the common ones, no forced rotation. {@link #STIG} adds what the
 * DISA Application Security and Development STIG asks: 15 characters and all four kinds of them.
 *
 * <p>Both accept up to {@value #LONGEST} characters and never fold or cut one.
 */
public enum PasswordRules {
  NIST(8, 0),
  STIG(15, 4);

  /** Longest password, in characters: far beyond use, short enough not to burden the server. */
  public static final int LONGEST = 256;

  /** The length that the interface advises, in characters. */
  public static final int ADVISED = 15;

  private static final List<IntPredicate> KINDS =
      List.of(
          Character::isUpperCase,
          Character::isLowerCase,
          Character::isDigit,
          c -> !Character.isLetterOrDigit(c));

  private final int shortest;
  private final int kinds;

  PasswordRules(int shortest, int kinds) {
    this.shortest = shortest;
    this.kinds = kinds;
  }

  public int shortest() {
    return shortest;
  }

  /**
   * Why {@code password} may not become the password of {@code username}, as the code of a {@link
   * PasswordWeakness}; empty if it may.
   */
  public Optional<PasswordWeakness> weaknessOf(
      String password, Username username, CommonPasswords common) {
    int length = password.codePointCount(0, password.length());
    if (length < shortest) {
      return Optional.of(PasswordWeakness.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordWeakness.TOO_LONG);
    }
    if (common.contain(password)) {
      return Optional.of(PasswordWeakness.COMMON);
    }
    if (containsName(password, username)) {
      return Optional.of(PasswordWeakness.CONTAINS_USERNAME);
    }
    if (kindsOf(password) < kinds) {
      return Optional.of(PasswordWeakness.TOO_FEW_KINDS);
    }
    return Optional.empty();
  }

  private static boolean containsName(String password, Username username) {
    return username.isPossible() && password.toLowerCase(Locale.ROOT).contains(username.text());
  }

  private static long kindsOf(String password) {
    return KINDS.stream().filter(kind -> password.codePoints().anyMatch(kind)).count();
  }
}
