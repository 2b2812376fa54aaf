package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final SecretSeal seal = new SecretSeal("a key of more than thirty-two letters");
  private final SecondFactor factor = SecondFactor.offeredTo(7, seal, NOON);

  @Test
  void an_offer_is_asked_for_by_nobody_until_a_first_code_confirms_it() {
    assertThat(factor.isInForce()).isFalse();
    assertThat(factor.accept(codeAt(NOON), seal, NOON)).isFalse();
    assertThat(factor.confirm("000000", seal, NOON)).isFalse();
    assertThat(factor.confirm(codeAt(NOON), seal, NOON)).isTrue();
    assertThat(factor.confirmedAt()).isEqualTo(NOON);
  }

  @Test
  void an_offer_runs_out_after_a_quarter_of_an_hour() {
    Instant late = NOON.plus(SecondFactor.OFFER);
    assertThat(factor.confirm(codeAt(late), seal, late)).isFalse();
    assertThat(factor.isOnOffer(late.minusSeconds(1))).isTrue();
    assertThat(factor.isOnOffer(late)).isFalse();
  }

  @Test
  void the_code_that_confirmed_it_does_not_sign_in_and_the_next_does_once() {
    factor.confirm(codeAt(NOON), seal, NOON);
    assertThat(factor.accept(codeAt(NOON), seal, NOON)).isFalse();
    Instant later = NOON.plusSeconds(30);
    assertThat(factor.accept(codeAt(later), seal, later)).isTrue();
    assertThat(factor.accept(codeAt(later), seal, later)).isFalse();
  }

  @Test
  void a_code_from_before_the_last_one_counts_no_more() {
    factor.confirm(codeAt(NOON), seal, NOON);
    Instant ahead = NOON.plusSeconds(30);
    assertThat(factor.accept(codeAt(ahead), seal, NOON)).isTrue();
    assertThat(factor.accept(codeAt(NOON), seal, NOON)).isFalse();
  }

  @Test
  void another_offer_has_another_secret_and_what_is_in_force_is_not_offered() {
    String first = factor.secret(seal).base32();
    factor.offerAnew(seal, NOON);
    assertThat(factor.secret(seal).base32()).isNotEqualTo(first);
    factor.confirm(codeAt(NOON), seal, NOON);
    assertThatThrownBy(() -> factor.offerAnew(seal, NOON))
        .isInstanceOf(IllegalStateException.class);
  }

  private String codeAt(Instant moment) {
    return factor.secret(seal).codeAt(moment);
  }
}
