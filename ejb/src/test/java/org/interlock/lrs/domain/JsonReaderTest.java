package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.interlock.lrs.InvalidStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\" 1}",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "NaN",
        "tru",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "{} {}",
        "1e9999999"
      })
  void what_json_does_not_allow_is_refused(String text) {
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> JsonReader.read(text));
  }

  @Test
  void a_property_that_stands_twice_is_refused_with_its_path() {
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> JsonReader.read("{\"a\":[{\"b\":1,\"c\":2,\"b\":3}]}"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.a[0].b"));
  }

  @Test
  void nesting_that_would_exhaust_the_stack_is_refused() {
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> JsonReader.read("[".repeat(100_000)))
        .satisfies(e -> assertThat(e.problem()).contains("levels deep"));
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    byte[] latin = {'"', (byte) 0xE9, '"'};
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> JsonReader.decode(latin));
  }

  @Test
  void escapes_are_resolved_and_the_place_in_the_text_is_known() {
    String text = " {\"k\": \"\\u00e9\\n\\\"\" , \"n\": -1.50e+2} ";
    Json.Obj read = (Json.Obj) JsonReader.read(text);
    assertThat(read.text("k")).isEqualTo("é\n\"");
    assertThat(read.get("n").slice(text)).isEqualTo("-1.50e+2");
    assertThat(read.slice(text)).isEqualTo(text.trim());
  }
}
