package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationPathTest {

  private final OrganizationPath agency = OrganizationPath.top("NO", "FMA");

  @Test
  void a_path_contains_itself_and_everything_below() {
    assertThat(agency.contains(agency)).isTrue();
    assertThat(agency.contains(agency.child("LND").child("ART"))).isTrue();
  }

  @Test
  void a_path_contains_neither_what_is_above_nor_a_sibling_with_a_longer_code() {
    OrganizationPath land = agency.child("LND");

    assertThat(land.contains(agency)).isFalse();
    assertThat(land.contains(agency.child("LND2"))).isFalse();
  }

  @Test
  void the_same_codes_in_another_nation_are_another_place() {
    assertThat(agency.contains(OrganizationPath.top("SE", "FMA"))).isFalse();
  }

  @Test
  void the_last_code_is_its_own() {
    assertThat(agency.child("LND").code()).isEqualTo("LND");
    assertThat(agency.child("LND")).hasToString("NO/FMA/LND/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lnd", "A/B", "%", "ABCDEFGHIJKLMNOPQRSTU"})
  void a_code_that_could_break_a_path_is_refused(String code) {
    assertThatThrownBy(() -> agency.child(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_path_longer_than_its_column_is_refused() {
    assertThatThrownBy(
            () -> {
              OrganizationPath path = agency;
              for (int depth = 0; depth < 13; depth++) {
                path = path.child("A-RATHER-LONG-CODE-1");
              }
            })
        .hasMessageContaining("250");
  }
}
