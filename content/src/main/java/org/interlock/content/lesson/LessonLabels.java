package org.interlock.content.lesson;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.interlock.content.chart.PartialDate;

/**
 * The words that stand around an author's text, such as "Source", in the language of the module.
 */
public final class LessonLabels {

  private static final String BUNDLE = "org.interlock.content.lesson.labels";

  private final Locale language;
  private final ResourceBundle bundle;

  /**
   * The words for one language.
   *
   * @throws java.util.MissingResourceException if Interlock does not speak the language
   */
  public LessonLabels(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            LessonLabels.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of a key with its values put in. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** A day with the month's name. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }

  /** A day, month or year, as far as it is known. */
  public String date(PartialDate date) {
    return date.in(language);
  }

  /** A category of a chart as its table and its description write it: a date with its month. */
  public String category(String name) {
    return PartialDate.parse(name).map(this::date).orElse(name);
  }

  /** A category of a chart as its axis writes it: a date with its month's name cut short. */
  public String categoryOnAxis(String name) {
    return PartialDate.parse(name).map(date -> date.shortIn(language)).orElse(name);
  }

  /** A figure with as many decimals as it was given. */
  public String number(BigDecimal figure) {
    NumberFormat format = NumberFormat.getInstance(language);
    format.setMinimumFractionDigits(Math.max(0, figure.scale()));
    format.setMaximumFractionDigits(Math.max(0, figure.scale()));
    return format.format(figure);
  }
}
