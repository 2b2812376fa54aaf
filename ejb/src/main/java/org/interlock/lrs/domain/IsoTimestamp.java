package org.interlock.lrs.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as xAPI writes it: ISO 8601, date and time, with or without a zone (without: UTC). An
 * offset of minus zero is no offset (ISO 8601:2004, 4.2.5.1). Source: xAPI-Data 4.5.
 */
public final class IsoTimestamp {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,18}))?)?"
              + "([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

  private IsoTimestamp() {}

  /** Whether the text is such a moment. */
  public static boolean isValid(String text) {
    return parse(text).isPresent();
  }

  /** The moment, if the text is one; digits beyond the ninth of a second are cut off. */
  public static Optional<Instant> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String zone = m.group(8) == null ? "Z" : m.group(8);
    if (zone.matches("-00(:?00)?")) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      int seconds = m.group(6) == null ? 0 : number(m, 6);
      LocalTime time = LocalTime.of(number(m, 4), number(m, 5), Math.min(seconds, 59), nanos(m));
      if (seconds > 60) {
        return Optional.empty();
      }
      ZoneOffset offset = ZoneOffset.of(zone.toUpperCase(java.util.Locale.ROOT));
      return Optional.of(day.atTime(time).toInstant(offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int nanos(Matcher m) {
    String fraction = m.group(7);
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }
}
