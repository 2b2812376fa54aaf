package org.interlock.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.interlock.web.shell.Reader;

/**
 * How moments, amounts and durations are written for who reads this page, as {@code
 * #{fmt.date(row.due)}}.
 *
 * <p>Dates carry the month's name and never depend on the server's zone; a moment is told in the
 * reader's zone. An absent value is written as an empty text.
 */
@Named("fmt")
@RequestScoped
public class Formats {

  private static final DateTimeFormatter DAY_OR_MONTH = DateTimeFormatter.ofPattern("uuuu-MM[-dd]");

  private Texts texts;
  private Locale locale;
  private ZoneId zone;

  /** For the container. */
  protected Formats() {}

  /** Fixes language and zone for this request. */
  @Inject
  public Formats(Texts texts, Reader reader) {
    this.texts = texts;
    this.locale = reader.getLocale();
    this.zone = reader.getZone();
  }

  /** A text with one value. Moments and days are written as dates. */
  public String text(String key, Object first) {
    return texts.filled(locale, key, written(first));
  }

  /** A text with two values. */
  public String text(String key, Object first, Object second) {
    return texts.filled(locale, key, written(first), written(second));
  }

  /** A text with three values. */
  public String text(String key, Object first, Object second, Object third) {
    return texts.filled(locale, key, written(first), written(second), written(third));
  }

  /** A text with the values of a message that a service gave, such as why something was refused. */
  public String message(String key, List<?> values) {
    return texts.filled(locale, key, values.stream().map(this::written).toArray());
  }

  /** A text that follows the plural rule for the number, which is {@code {0}}. */
  public String count(String key, Number number) {
    return texts.counted(locale, key, number.longValue());
  }

  /** A text that follows the plural rule for the number, with one value more as {@code {1}}. */
  public String count(String key, Number number, Object second) {
    return texts.counted(locale, key, number.longValue(), written(second));
  }

  /** A day: 12 January 2026. */
  public String date(TemporalAccessor day) {
    return day == null ? "" : pattern(texts.plain(locale, "format.date"), day);
  }

  /**
   * When a source was published, as precise as its publisher states it: 12 January 2026, January
   * 2026; anything but an ISO day or month stays as it was stated.
   */
  public String published(String stated) {
    TemporalAccessor published;
    try {
      published = DAY_OR_MONTH.parseBest(stated, LocalDate::from, YearMonth::from);
    } catch (DateTimeParseException otherwise) {
      return stated;
    }
    String key = published instanceof LocalDate ? "format.published" : "format.publishedMonth";
    return pattern(texts.plain(locale, key), published);
  }

  /** A day without its year, with the weekday: Tue 12 January. */
  public String day(TemporalAccessor day) {
    return day == null ? "" : pattern(texts.plain(locale, "format.day"), day);
  }

  /** A moment to the minute: 12 January 2026, 14:05. */
  public String dateTime(TemporalAccessor moment) {
    return moment == null ? "" : pattern(texts.plain(locale, "format.dateTime"), moment);
  }

  /** A time of day: 14:05. */
  public String time(TemporalAccessor moment) {
    return moment == null ? "" : pattern(texts.plain(locale, "format.time"), moment);
  }

  /** A number, in full, with the grouping and the decimal mark of the language. */
  public String number(Number number) {
    if (number == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    if (number instanceof BigDecimal decimal) {
      format.setMaximumFractionDigits(Math.max(decimal.scale(), 0));
    }
    return format.format(number);
  }

  /**
   * A share between 0 and 1 as whole percent, rounded down: what falls short of a pass mark never
   * looks like it.
   */
  public String percent(Number share) {
    if (share == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setRoundingMode(RoundingMode.FLOOR);
    return format.format(new BigDecimal(share.toString()));
  }

  /** A duration in minutes: 45 min, 1 h 20 min, 3 h. */
  public String minutes(Number minutes) {
    if (minutes == null) {
      return "";
    }
    long hours = minutes.longValue() / 60;
    long rest = minutes.longValue() % 60;
    if (hours == 0) {
      return texts.filled(locale, "format.minutes", rest);
    }
    return rest == 0
        ? texts.filled(locale, "format.hours", hours)
        : texts.filled(locale, "format.hoursMinutes", hours, rest);
  }

  private Object written(Object value) {
    if (value instanceof Instant moment) {
      return dateTime(moment);
    }
    return value instanceof LocalDate day ? date(day) : value;
  }

  private String pattern(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(moment);
  }
}
