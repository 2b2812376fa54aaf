package org.interlock.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.interlock.recording.RecordRow;
import org.interlock.web.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  private final Texts texts = new Texts();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "answered,cmi.interaction,1,true,a,ANSWERED_RIGHT,success",
        "answered,cmi.interaction,0.5,false,a,ANSWERED_PARTLY,''",
        "answered,cmi.interaction,0,false,a,ANSWERED_WRONG,danger",
        "answered,cmi.interaction,0,false,'',ANSWERED_NOTHING,''",
        "answered,question,-,-,-,ANSWERED,''",
        "launched,lesson,-,-,-,LAUNCHED_LESSON,''",
        "launched,course,-,-,-,LAUNCHED,''",
        "passed,assessment,0.9,true,-,PASSED_ASSESSMENT,success",
        "failed,assessment,0.2,false,-,FAILED_ASSESSMENT,danger",
        "registered,module,-,-,-,REGISTERED_MODULE,''",
        "juggled,'',-,-,-,OTHER,''"
      })
  void a_record_is_told_by_its_verb_by_what_it_was_done_to_and_by_how_it_went(
      String verb,
      String thing,
      BigDecimal scaled,
      Boolean success,
      String response,
      Sentence sentence,
      String kind) {
    RecordRow row =
        new RecordRow(
            new UUID(1, 1), verb, "F01", "en", thing, Instant.EPOCH, scaled, success, response);

    assertThat(Sentence.of(row)).isEqualTo(sentence);
    assertThat(Sentence.of(row).outcome(row).kind()).isEqualTo(kind);
  }

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
