package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final CommonPasswords COMMON = CommonPasswords.bundled();
  private static final Username INGRID = new Username("ingrid.solheim");

  @Test
  void seven_characters_are_too_short_and_eight_are_enough() {
    assertThat(nist("q7#vLm2")).contains(PasswordWeakness.TOO_SHORT);
    assertThat(nist("q7#vLm2x")).isEmpty();
  }

  @Test
  void a_character_outside_the_basic_plane_counts_as_one() {
    assertThat(nist("🚢🚢🚢🚢🚢🚢🚢")).contains(PasswordWeakness.TOO_SHORT);
  }

  @Test
  void more_than_sixty_four_characters_and_blanks_are_welcome() {
    assertThat(nist("the ferry to the island leaves at nine ".repeat(3))).isEmpty();
  }

  @Test
  void beyond_256_characters_is_too_long() {
    assertThat(nist("ab".repeat(128))).isEmpty();
    assertThat(nist("ab".repeat(128) + "c")).contains(PasswordWeakness.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "12345678", "Trustno1", "BASEBALL", "qwertyuiop"})
  void common_ones_are_refused_in_any_letter_case(String password) {
    assertThat(nist(password)).contains(PasswordWeakness.COMMON);
  }

  @Test
  void the_bundled_list_is_longer_than_the_standard_asks() {
    assertThat(COMMON.size()).isGreaterThan(3_000);
  }

  @Test
  void the_username_must_not_stand_in_it() {
    assertThat(nist("my-Ingrid.Solheim-2026")).contains(PasswordWeakness.CONTAINS_USERNAME);
  }

  @Test
  void the_stig_preset_asks_fifteen_characters_of_four_kinds() {
    assertThat(stig("q7#vLm2xq7#vLm")).contains(PasswordWeakness.TOO_SHORT);
    assertThat(stig("seven ferries leave")).contains(PasswordWeakness.TOO_FEW_KINDS);
    assertThat(stig("7 Ferries leave")).isEmpty();
  }

  private static java.util.Optional<PasswordWeakness> nist(String password) {
    return PasswordRules.NIST.weaknessOf(password, INGRID, COMMON);
  }

  private static java.util.Optional<PasswordWeakness> stig(String password) {
    return PasswordRules.STIG.weaknessOf(password, INGRID, COMMON);
  }
}
