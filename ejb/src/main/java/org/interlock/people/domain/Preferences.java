package org.interlock.people.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.interlock.people.Theme;

/**
 * How a person likes to read Interlock.
 *
 * @param language one of {@link #LANGUAGES}
 * @param zone an IANA region such as {@code Europe/Kyiv}
 */
public record Preferences(String language, String zone, Theme theme) {

  /** The languages that the interface is complete in, as BCP 47 tags. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "uk");

  public Preferences {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("language " + language + ": expected one of " + LANGUAGES);
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone) || zone.length() > 40) {
      throw new IllegalArgumentException("time zone " + zone + ": expected an IANA region");
    }
    Objects.requireNonNull(theme, "theme");
  }

  /** What a person of this nation starts with. */
  public static Preferences of(String language, String zone) {
    return new Preferences(language, zone, Theme.SYSTEM);
  }
}
