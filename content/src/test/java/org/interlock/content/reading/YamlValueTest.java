package org.interlock.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interlock.content.ContentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlValueTest {

  @ParameterizedTest
  @CsvSource({
    "NO, str",
    "yes, str",
    "2026-11-01, str",
    "0x1F, str",
    "1:30, str",
    "true, bool",
    "12, int",
    "-3, int",
    "0.5, float",
    "~, null",
    "'\"12\"', str",
  })
  void plain_values_are_what_they_look_like_in_yaml_1_2(String written, String kind) {
    YamlValue value = YamlValue.parse("f.yaml", "key: " + written).at("key");

    assertThat(value.tag()).isEqualTo("tag:yaml.org,2002:" + kind);
  }

  @Test
  void values_know_their_line_also_inside_a_larger_file() {
    YamlValue value = YamlValue.parse("f.md", "a: 1\nb:\n  - x\n  - |\n    text\n", 10);

    assertThat(value.at("a").line()).isEqualTo(11);
    assertThat(value.at("b").items().get(0).line()).isEqualTo(13);
    assertThat(value.at("b").items().get(1).textLine()).isEqualTo(15);
    assertThat(value.lineOfKey("b")).isEqualTo(12);
  }

  @Test
  void a_value_that_nests_without_end_is_refused() {
    assertThatThrownBy(() -> YamlValue.parse("f.yaml", "[".repeat(60) + "]".repeat(60)))
        .isInstanceOf(ContentFormatException.class)
        .hasMessageStartingWith("f.yaml:1: not YAML");
  }

  @Test
  void a_value_that_contains_itself_is_refused() {
    assertThatThrownBy(() -> YamlValue.parse("f.yaml", "a: &x\n  b: *x\n"))
        .isInstanceOf(ContentFormatException.class)
        .hasMessage("f.yaml:1: an anchor; expected each value written where it is used");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> YamlValue.parse("f.yaml", ""))
        .hasMessage("f.yaml:1: there is no content; expected YAML");
  }
}
