package org.interlock.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.interlock.lrs.StoredStatement;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private static final String QUESTION =
      """
      {"id": "0193a1b2-0000-7000-8000-000000000009", "timestamp": "2026-11-24T09:30:00Z",
       "verb": {"id": "http://adlnet.gov/expapi/verbs/answered"},
       "object": {"id": "https://interlock.example/xapi/items/F01-I15", "definition": {
         "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "interactionType": "choice",
         "name": {"en": "F01-I15"}, "description": {"en": "%s"}}},
       "result": {"score": {"scaled": 0.5}, "success": false, "response": "%s"}}""";

  @Test
  void a_question_is_told_by_its_words_and_not_by_its_code() {
    RecordRow row =
        row(QUESTION.formatted("Which two statements about a second source hold?", "a"));

    assertThat(row.activity()).isEqualTo("Which two statements about a second source hold?");
    assertThat(row.language()).isEqualTo("en");
    assertThat(row.response()).isEqualTo("a");
  }

  @Test
  void a_long_question_is_cut_between_words() {
    RecordRow row = row(QUESTION.formatted("A plant makes many shells. ".repeat(20), ""));

    assertThat(row.activity()).hasSizeLessThanOrEqualTo(111).endsWith("…").doesNotContain(" …");
    assertThat(row.response()).isEmpty();
  }

  @Test
  void what_is_no_question_keeps_its_name_whatever_its_description() {
    RecordRow row =
        row(
            QUESTION
                .formatted("Long words", "a")
                .replace("\"interactionType\": \"choice\",", "")
                .replace("F01-I15\"}", "Supply chains\"}"));

    assertThat(row.activity()).isEqualTo("Supply chains");
  }

  private static RecordRow row(String json) {
    return RecordReader.row(new StoredStatement(1, Instant.EPOCH, json), Locale.FRENCH);
  }
}
