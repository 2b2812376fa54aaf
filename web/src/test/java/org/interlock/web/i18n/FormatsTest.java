package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.interlock.web.shell.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a source was published reads as in the reader's language, as precisely as it is known. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 5 March 2024, March 2024",
    "fr, 5 mars 2024, mars 2024",
    "uk, 5 березня 2024, березень 2024"
  })
  void a_day_or_a_month_of_publication_has_the_months_name(
      String language, String day, String month) {
    Formats formats = writtenIn(language);
    assertThat(formats.published("2024-03-05")).isEqualTo(day);
    assertThat(formats.published("2024-03")).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2025/26", "Sept 2025", "autumn 2025", "2025-13-01"})
  void any_other_statement_of_publication_stays_as_it_is(String stated) {
    assertThat(writtenIn("uk").published(stated)).isEqualTo(stated);
  }

  @Test
  void the_day_of_publication_does_not_depend_on_the_readers_zone() {
    assertThat(writtenIn("en").published("2024-12-31")).isEqualTo("31 December 2024");
  }

  @ParameterizedTest
  @CsvSource({"en, 12.5, 0.0625", "fr, '12,5', '0,0625'", "uk, '12,5', '0,0625'"})
  void a_number_is_written_in_full_with_the_decimal_mark_of_the_language(
      String language, String number, String small) {
    Formats formats = writtenIn(language);
    assertThat(formats.number(new BigDecimal("12.5"))).isEqualTo(number);
    assertThat(formats.number(new BigDecimal("0.0625"))).isEqualTo(small);
  }

  @ParameterizedTest
  @CsvSource({"en, 79%, 80%", "fr, '79\u202f%', '80\u202f%'", "uk, '79%', '80%'"})
  void a_share_just_below_the_pass_mark_does_not_look_like_it(
      String language, String below, String mark) {
    Formats formats = writtenIn(language);
    assertThat(formats.percent(new BigDecimal("0.7999")).replace('\u00a0', '\u202f'))
        .isEqualTo(below);
    assertThat(formats.percent(80 / 100.0).replace('\u00a0', '\u202f')).isEqualTo(mark);
  }

  private static Formats writtenIn(String language) {
    return new Formats(new Texts(), new ReaderInKyiv(Locale.forLanguageTag(language)));
  }

  private static final class ReaderInKyiv extends Reader {

    private final Locale locale;

    private ReaderInKyiv(Locale locale) {
      this.locale = locale;
    }

    @Override
    public Locale getLocale() {
      return locale;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Kyiv");
    }
  }
}
