package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void it_has_six_groups_of_four_without_letters_that_look_alike() {
    for (int i = 0; i < 50; i++) {
      assertThat(RecoveryCode.random()).matches("([a-hj-km-np-z2-9]{4}-){5}[a-hj-km-np-z2-9]{4}");
    }
  }

  @Test
  void typed_in_capitals_or_without_hyphens_it_is_the_same() {
    String code = RecoveryCode.random();
    assertThat(RecoveryCode.hashOf(code.toUpperCase(Locale.ROOT).replace('-', ' ')))
        .isEqualTo(RecoveryCode.hashOf(code));
    assertThat(RecoveryCode.hashOf(RecoveryCode.random())).isNotEqualTo(RecoveryCode.hashOf(code));
  }

  @Test
  void it_works_once() {
    RecoveryCode code = new RecoveryCode(7, RecoveryCode.random());
    assertThat(code.use(NOON)).isTrue();
    assertThat(code.use(NOON)).isFalse();
  }
}
