package org.interlock.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.interlock.people.SecurityPreset;

/**
 * What a new password must be under one {@link SecurityPreset}: long enough, none of the common
 * ones, without the names of its owner, and whatever else the preset asks. Up to {@value #LONGEST}
 * characters are accepted and none is ever folded or cut.
 */
public record PasswordRules(SecurityPreset preset) {

  /** Longest password, in characters: far beyond use, short enough not to burden the server. */
  public static final int LONGEST = 256;

  private static final List<IntPredicate> KINDS =
      List.of(
          Character::isUpperCase,
          Character::isLowerCase,
          Character::isDigit,
          c -> !Character.isLetterOrDigit(c));

  /** Why {@code password} may not become the password of {@code owner}; empty if it may. */
  public Optional<PasswordWeakness> weaknessOf(
      String password, PasswordOwner owner, CommonPasswords common) {
    int length = password.codePointCount(0, password.length());
    if (length < preset.shortest()) {
      return Optional.of(PasswordWeakness.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordWeakness.TOO_LONG);
    }
    if (common.contain(password)) {
      return Optional.of(PasswordWeakness.COMMON);
    }
    Optional<PasswordWeakness> named = owner.namedIn(password);
    if (named.isPresent()) {
      return named;
    }
    return kindsOf(password) < preset.kinds()
        ? Optional.of(PasswordWeakness.TOO_FEW_KINDS)
        : Optional.empty();
  }

  /** Why {@code next} may not follow {@code current}; empty if it may. */
  public Optional<PasswordWeakness> weaknessAfter(String current, String next) {
    if (next.equals(current)) {
      return Optional.of(PasswordWeakness.SAME_AS_BEFORE);
    }
    return preset.changed() > 0 && changes(current, next) < preset.changed()
        ? Optional.of(PasswordWeakness.TOO_SIMILAR)
        : Optional.empty();
  }

  /** The moment from which a password that its owner chose at {@code chosen} may be changed. */
  public Instant changeableFrom(Instant chosen) {
    return chosen.plus(preset.youngest());
  }

  /** Whether a password chosen at {@code chosen} must be changed before all else. */
  public boolean isTooOld(Instant chosen, Instant now) {
    Duration oldest = preset.oldest();
    return !oldest.isZero() && !now.isBefore(chosen.plus(oldest));
  }

  private static long kindsOf(String password) {
    return KINDS.stream().filter(kind -> password.codePoints().anyMatch(kind)).count();
  }

  /** Fewest characters to add, drop or replace that turn one into the other (edit distance). */
  private static int changes(String from, String to) {
    int[] a = from.codePoints().toArray();
    int[] b = to.codePoints().toArray();
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length];
  }
}
