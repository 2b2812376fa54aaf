package org.interlock.web.i18n;

import java.util.Locale;

/**
 * The form a counted noun takes in a language.
 *
 * <p>Rules for whole numbers from the Unicode CLDR plural rules (<a
 * href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">language
 * plural rules</a>) for the languages the interface speaks.
 */
public enum PluralForm {
  /** English 1; French 0 and 1; Ukrainian 1, 21, 31 but not 11. */
  ONE,
  /** Ukrainian 2 to 4, 22 to 24, but not 12 to 14. */
  FEW,
  /** Ukrainian 0, 5 to 20, 25 to 30. */
  MANY,
  /** Every other number in English and French. */
  OTHER;

  /** The form for this number in this language. */
  public static PluralForm of(Locale locale, long number) {
    long size = Math.abs(number);
    return switch (locale.getLanguage()) {
      case "uk" -> ukrainian(size);
      case "fr" -> size < 2 ? ONE : OTHER;
      default -> size == 1 ? ONE : OTHER;
    };
  }

  /** The last part of the key, such as {@code one}. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static PluralForm ukrainian(long size) {
    long last = size % 10;
    long lastTwo = size % 100;
    if (last == 1 && lastTwo != 11) {
      return ONE;
    }
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
  }
}
