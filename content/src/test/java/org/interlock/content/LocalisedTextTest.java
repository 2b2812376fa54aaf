package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalisedTextTest {

  @ParameterizedTest
  @CsvSource({"en, hello", "fr, bonjour", "fr-CA, bonjour", "uk, вітаю", "nb, hello"})
  void the_reader_gets_the_own_language_or_english(String language, String text) {
    LocalisedText greeting = new LocalisedText("hello", "bonjour", "вітаю");

    assertThat(greeting.in(Locale.forLanguageTag(language))).isEqualTo(text);
  }
}
