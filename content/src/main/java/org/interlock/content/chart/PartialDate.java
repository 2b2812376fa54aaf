package org.interlock.content.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, month or year, as far as it is known.
 *
 * @param start the first day it may mean, by which it is placed on an axis
 * @param value the day, month or year itself
 * @param pattern how it is written
 */
public record PartialDate(LocalDate start, TemporalAccessor value, String pattern) {

  /**
   * Reads {@code 2024}, {@code 2024-03} or {@code 2024-03-05}; empty if the text is none of these.
   */
  public static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> {
          Year year = Year.parse(text);
          yield Optional.of(new PartialDate(year.atDay(1), year, "uuuu"));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(new PartialDate(month.atDay(1), month, "LLLL uuuu"));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(text);
          yield Optional.of(new PartialDate(day, day, "d MMMM uuuu"));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The date with the month's name cut short, for the axis of a chart. */
  public String shortIn(Locale language) {
    String cut = pattern.replace("LLLL", "LLL").replace("MMMM", "MMM");
    return DateTimeFormatter.ofPattern(cut, language).format(value);
  }

  /** The date with the month's name. */
  public String in(Locale language) {
    return DateTimeFormatter.ofPattern(pattern, language).format(value);
  }
}
