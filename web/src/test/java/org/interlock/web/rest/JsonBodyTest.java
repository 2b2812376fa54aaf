package org.interlock.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void an_object_is_read() {
    assertThat(JsonBody.object("{\"block\": \"b3\"}").getString("block")).isEqualTo("b3");
  }

  @Test
  void what_is_broken_is_told_with_its_place() {
    assertThatThrownBy(() -> JsonBody.object("{\"block\":\n  b3}"))
        .isInstanceOfSatisfying(
            BrokenJsonException.class,
            broken -> {
              assertThat(broken.code()).isEqualTo("brokenJson");
              assertThat((long) broken.arguments().get(0)).isEqualTo(2);
              assertThat((long) broken.arguments().get(1)).isBetween(3L, 4L);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "[1]",
        "\"b3\"",
        "{",
        "nothing",
        "{\"a\":1}x",
        "{} {}",
        "{\"a\":1,\"a\":2}"
      })
  void what_is_no_object_is_the_senders_fault(String text) {
    assertThatThrownBy(() -> JsonBody.object(text)).isInstanceOf(BrokenJsonException.class);
  }

  @Test
  void what_is_nested_without_end_is_refused_before_it_is_parsed() {
    String deep = "{\"values\":" + "[".repeat(1500) + "]".repeat(1500) + "}";

    assertThatThrownBy(() -> JsonBody.object(deep)).isInstanceOf(BrokenJsonException.class);
  }
}
