package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlock.people.SecurityPreset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final CommonPasswords COMMON = CommonPasswords.bundled();
  private static final PasswordRules NIST = new PasswordRules(SecurityPreset.NIST);
  private static final PasswordRules STIG = new PasswordRules(SecurityPreset.STIG);
  private static final PasswordOwner INGRID =
      new PasswordOwner(new Username("ingrid.solheim"), "Ingrid", "Solheim");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my-Ingrid.Solheim-2026",
        "ingridsolheim77",
        "I-N-G-R-I-D_solheim 9",
        "x.ingrid solheim"
      })
  void the_username_must_not_stand_in_it_with_or_without_punctuation(String password) {
    assertThat(nist(password)).contains(PasswordWeakness.CONTAINS_USERNAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"purple Solheim ferry", "s-o-l-h-e-i-m ferries", "42 INGRID ferries"})
  void given_and_family_name_must_not_stand_in_it(String password) {
    assertThat(nist(password)).contains(PasswordWeakness.CONTAINS_NAME);
  }

  @Test
  void names_are_found_in_any_script_and_without_their_accents() {
    PasswordOwner oksana = new PasswordOwner(new Username("o.k"), "Оксана", "Коваленко");
    PasswordOwner renee = new PasswordOwner(new Username("r.b"), "Renée", "Bo");
    assertThat(nist("сім КОВАЛЕНКО поромів", oksana)).contains(PasswordWeakness.CONTAINS_NAME);
    assertThat(nist("seven renee ferries", renee)).contains(PasswordWeakness.CONTAINS_NAME);
    assertThat(nist("seven bottles of tea", renee)).isEmpty();
  }

  @Test
  void names_of_three_letters_stand_by_chance_and_are_let_be() {
    PasswordOwner ana = new PasswordOwner(new Username("a.l"), "Ana", "Lee");
    assertThat(nist("sleek banana boats", ana)).isEmpty();
  }

  @Test
  void the_stig_preset_asks_fifteen_characters_of_four_kinds() {
    assertThat(stig("q7#vLm2xq7#vLm")).contains(PasswordWeakness.TOO_SHORT);
    assertThat(stig("7 Ferries leave")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7 ferries leave", "7 FERRIES LEAVE", "x Ferries leave", "7xFerriesxLeave"})
  void the_stig_preset_misses_each_kind_that_is_not_there(String password) {
    assertThat(stig(password)).contains(PasswordWeakness.TOO_FEW_KINDS);
  }

  @Test
  void the_names_of_product_and_site_with_trimmings_are_common() {
    CommonPasswords site = COMMON.alsoOf("learn.armaments-example.org");
    assertThat(nist("Interlock123")).contains(PasswordWeakness.COMMON);
    assertThat(nist("!Inter-Lock2026")).contains(PasswordWeakness.COMMON);
    assertThat(nist("Armaments2026")).isEmpty();
    assertThat(NIST.weaknessOf("Armaments2026", INGRID, site)).contains(PasswordWeakness.COMMON);
    assertThat(NIST.weaknessOf("Interlock@Armaments1", INGRID, site))
        .contains(PasswordWeakness.COMMON);
    assertThat(nist("seven gates interlock by the quay")).isEmpty();
  }

  @Test
  void the_stig_preset_asks_eight_characters_to_change() {
    String before = "7 Ferries leave";
    assertThat(STIG.weaknessAfter(before, "8 Ferries leave!"))
        .contains(PasswordWeakness.TOO_SIMILAR);
    assertThat(STIG.weaknessAfter(before, "7 Ferries leave" + "1234567"))
        .contains(PasswordWeakness.TOO_SIMILAR);
    assertThat(STIG.weaknessAfter(before, "7 Ferries leave" + "12345678")).isEmpty();
    assertThat(NIST.weaknessAfter(before, "8 Ferries leave!")).isEmpty();
  }

  @Test
  void the_same_password_again_is_no_change_under_either() {
    assertThat(NIST.weaknessAfter("same", "same")).contains(PasswordWeakness.SAME_AS_BEFORE);
    assertThat(STIG.weaknessAfter("same", "same")).contains(PasswordWeakness.SAME_AS_BEFORE);
  }

  @Test
  void the_stig_preset_lets_a_password_change_after_a_day_and_asks_it_after_sixty() {
    Instant chosen = Instant.parse("2026-11-01T08:00:00Z");
    Duration sixtyDays = Duration.ofDays(60);
    assertThat(STIG.changeableFrom(chosen)).isEqualTo(chosen.plus(Duration.ofHours(24)));
    assertThat(STIG.isTooOld(chosen, chosen.plus(sixtyDays).minusSeconds(1))).isFalse();
    assertThat(STIG.isTooOld(chosen, chosen.plus(sixtyDays))).isTrue();
    assertThat(NIST.changeableFrom(chosen)).isEqualTo(chosen);
    assertThat(NIST.isTooOld(chosen, chosen.plus(Duration.ofDays(4000)))).isFalse();
  }

  private static Optional<PasswordWeakness> nist(String password) {
    return nist(password, INGRID);
  }

  private static Optional<PasswordWeakness> nist(String password, PasswordOwner owner) {
    return NIST.weaknessOf(password, owner, COMMON);
  }

  private static Optional<PasswordWeakness> stig(String password) {
    return STIG.weaknessOf(password, INGRID, COMMON);
  }
}
