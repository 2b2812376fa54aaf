package org.interlock.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.interlock.web.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  private final Texts texts = new Texts();

  @ParameterizedTest
  @EnumSource
  void what_was_done_stands_last_so_that_its_own_language_can_be_marked(Sentence sentence) {
    for (Locale language : Texts.LANGUAGES) {
      assertThat(texts.plain(language, sentence.key()))
          .as(language.getLanguage())
          .endsWith(" {0}")
          .doesNotContain("{1}");
    }
  }
}
