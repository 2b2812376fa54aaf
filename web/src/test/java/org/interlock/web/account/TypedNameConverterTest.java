package org.interlock.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedNameConverterTest {

  private final TypedNameConverter names = new TypedNameConverter();

  @Test
  void a_username_is_taken_as_it_was_typed() {
    assertThat(names.getAsObject(null, null, "maya.whitfield")).isEqualTo("maya.whitfield");
    assertThat(names.getAsObject(null, null, null)).isNull();
  }

  @Test
  void what_is_longer_than_any_username_is_cut_off() {
    assertThat(names.getAsObject(null, null, "x".repeat(100_000)))
        .isEqualTo("x".repeat(TypedNameConverter.LONGEST));
  }
}
