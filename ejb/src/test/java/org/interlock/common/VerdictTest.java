package org.interlock.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void an_allowed_verdict_lets_the_use_case_go_on() {
    assertThatCode(() -> Verdict.allowed().orThrow()).doesNotThrowAnyException();
    assertThat(Verdict.allowed().isAllowed()).isTrue();
  }

  @Test
  void a_refusal_carries_its_reason_and_values_to_the_person() {
    Verdict refused = Verdict.refused("enrol.prerequisite", "F01");

    assertThat(refused.isAllowed()).isFalse();
    assertThatThrownBy(refused::orThrow)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.code()).isEqualTo("enrol.prerequisite");
              assertThat(e.arguments()).containsExactly("F01");
            });
  }
}
