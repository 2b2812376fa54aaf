package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

  @ParameterizedTest
  @CsvSource({
    "en,0,OTHER",
    "en,1,ONE",
    "en,2,OTHER",
    "en,21,OTHER",
    "fr,0,ONE",
    "fr,1,ONE",
    "fr,2,OTHER",
    "uk,0,MANY",
    "uk,1,ONE",
    "uk,2,FEW",
    "uk,4,FEW",
    "uk,5,MANY",
    "uk,11,MANY",
    "uk,12,MANY",
    "uk,21,ONE",
    "uk,22,FEW",
    "uk,111,MANY",
    "uk,121,ONE"
  })
  void a_number_takes_the_form_of_its_language(String language, long number, PluralForm form) {
    assertThat(PluralForm.of(Locale.forLanguageTag(language), number)).isEqualTo(form);
  }
}
