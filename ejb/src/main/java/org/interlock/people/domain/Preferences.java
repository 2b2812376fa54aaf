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
    if (!isZone(zone)) {
      throw new IllegalArgumentException("time zone " + zone + ": expected an IANA region");
    }
    Objects.requireNonNull(theme, "theme");
  }

  /** True for the name of an IANA region that fits its column. */
  public static boolean isZone(String zone) {
    return zone != null && zone.length() <= 40 && ZoneId.getAvailableZoneIds().contains(zone);
  }

  /** What a person of this nation starts with. */
  public static Preferences of(String language, String zone) {
    return new Preferences(language, zone, Theme.SYSTEM);
  }
}
