package org.interlock.content;

import java.util.Locale;
import java.util.Objects;

/**
 * A text of the interface in the three languages that Interlock speaks.
 *
 * @param en English, also what readers of any other language see
 * @param fr French
 * @param uk Ukrainian
 */
public record LocalisedText(String en, String fr, String uk) {

  public LocalisedText {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(uk, "uk");
  }

  /** The text in the reader's language; English where Interlock does not speak it. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fr" -> fr;
      case "uk" -> uk;
      default -> en;
    };
  }
}
