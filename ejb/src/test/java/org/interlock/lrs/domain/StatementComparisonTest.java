package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two statements of one id are the same: xAPI-Data 2.3.1. */
class StatementComparisonTest {

  private static final String STORED =
      "{\"id\":\"x\",\"actor\":{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@e.org\"},"
          + "{\"mbox\":\"mailto:b@e.org\"}]},\"verb\":{\"id\":\"e:v\",\"display\":{\"en\":\"did\"}},"
          + "\"object\":{\"id\":\"e:a\",\"definition\":{\"name\":{\"en\":\"n\"}}},"
          + "\"result\":{\"score\":{\"raw\":1.0},\"duration\":\"PT1H\"},"
          + "\"timestamp\":\"2026-11-24T10:00:00Z\",\"stored\":\"s\",\"authority\":{},\"version\":\"1.0.0\"}";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "what the store sets is not compared | \"stored\":\"s\" | \"stored\":\"t\" | true",
        "version is not compared | \"version\":\"1.0.0\" | \"version\":\"1.0.2\" | true",
        "a timestamp is a moment | 10:00:00Z | 12:00:00+02:00 | true",
        "another moment is another statement | 10:00:00Z | 10:00:01Z | false",
        "display of a verb is not compared | \"did\" | \"has done\" | true",
        "a definition is not compared | \"name\":{\"en\":\"n\"} | \"type\":\"e:t\" | true",
        "the order of members is not compared | mailto:a@e.org\"},{\"mbox\":\"mailto:b | mailto:b@e.org\"},{\"mbox\":\"mailto:a | true",
        "a member more is another statement | mailto:a@e.org | mailto:c@e.org | false",
        "numbers are compared by value | \"raw\":1.0 | \"raw\":1.00 | true",
        "another score is another statement | \"raw\":1.0 | \"raw\":2.0 | false",
        "a duration is compared as text | PT1H | PT60M | false",
        "another verb is another statement | e:v | e:w | false",
        "another object is another statement | e:a | e:b | false"
      })
  void comparison(String rule, String part, String replacement, boolean same) {
    assertThat(STORED).contains(part);
    Json.Obj sent = (Json.Obj) JsonReader.read(STORED.replace(part, replacement));
    Json.Obj stored = (Json.Obj) JsonReader.read(STORED);
    assertThat(StatementComparison.same(sent, stored)).isEqualTo(same);
  }
}
