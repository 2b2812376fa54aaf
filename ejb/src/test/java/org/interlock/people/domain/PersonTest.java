package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.interlock.people.Role;
import org.interlock.people.Theme;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final Organization agency =
      Organization.topOf(Nation.member("NO"), "FMA", "Defence Materiel Agency", NOW);
  private final Organization land = agency.found("LND", "Land Systems Division", NOW);
  private final Person person =
      new Person(
          land, new PersonName("Ingrid", "Solheim"), Preferences.of("en", "Europe/Oslo"), NOW);

  @Test
  void a_person_is_of_the_nation_of_their_organization() {
    assertThat(person.nation().code()).isEqualTo("NO");
    assertThat(person.isActive()).isTrue();
  }

  @Test
  void a_role_given_twice_counts_once_and_can_be_taken_back() {
    person.assign(Role.MENTOR, agency, NOW);
    person.assign(Role.MENTOR, agency, NOW);
    person.assign(Role.MENTOR, land, NOW);
    assertThat(person.assignments()).hasSize(2);

    person.withdraw(Role.MENTOR, agency);
    assertThat(person.assignments())
        .singleElement()
        .satisfies(held -> assertThat(held.organization()).isSameAs(land));
  }

  @Test
  void preferences_are_checked() {
    assertThatThrownBy(() -> new Preferences("de", "Europe/Oslo", Theme.DARK))
        .hasMessageContaining("language de");
    assertThatThrownBy(() -> new Preferences("en", "Mars/Olympus", Theme.DARK))
        .hasMessageContaining("Mars/Olympus");
  }

  @Test
  void a_name_is_stripped_and_must_not_be_empty() {
    assertThat(new PersonName("  Ingrid ", "Solheim").given()).isEqualTo("Ingrid");
    assertThatThrownBy(() -> new PersonName(" ", "Solheim")).hasMessageContaining("given name");
  }

  @Test
  void the_mark_of_the_demo_world_is_inherited_by_organizations_and_people() {
    Organization demo = Organization.topOf(Nation.member("NO"), "DEMO", "Demo", NOW).asDemo();
    Person inDemo =
        new Person(
            demo.found("SUB", "Sub", NOW),
            new PersonName("A", "B"),
            Preferences.of("en", "Etc/UTC"),
            NOW);

    assertThat(inDemo.isDemo()).isTrue();
    assertThat(person.isDemo()).isFalse();
  }

  @Test
  void a_member_nation_is_named_in_all_three_languages() {
    Nation norway = Nation.member("NO");

    assertThat(norway.nameIn(java.util.Locale.ENGLISH)).isEqualTo("Norway");
    assertThat(norway.nameIn(java.util.Locale.FRENCH)).isEqualTo("Norvège");
    assertThat(norway.nameIn(java.util.Locale.forLanguageTag("uk"))).isEqualTo("Норвегія");
  }
}
