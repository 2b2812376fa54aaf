package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.people.SessionFacts;
import org.interlock.people.Theme;
import org.junit.jupiter.api.Test;

/** What a person may reach follows from the facts that are read anew on each request. */
class GroupsTest {

  @Test
  void a_role_given_or_taken_away_changes_the_groups_of_the_next_request() {
    assertThat(Groups.of(facts(Set.of(Role.TRAINEE), false, false)))
        .containsExactlyInAnyOrder(Roles.PERSON, Roles.TRAINEE);
    assertThat(Groups.of(facts(Set.of(), false, false))).containsExactly(Roles.PERSON);
  }

  @Test
  void an_initial_password_leaves_nothing_but_its_change() {
    assertThat(Groups.of(facts(Set.of(Role.ADMINISTRATOR), true, true)))
        .containsExactly(Roles.NEWCOMER);
  }

  @Test
  void a_missing_second_factor_leaves_nothing_but_setting_it_up() {
    assertThat(Groups.of(facts(Set.of(Role.ADMINISTRATOR), false, true)))
        .containsExactly(Roles.WITHOUT_SECOND_FACTOR);
  }

  private static SessionFacts facts(Set<Role> roles, boolean change, boolean setUp) {
    return new SessionFacts(
        7,
        UUID.fromString("01936d5e-0000-7000-8000-000000000007"),
        UUID.fromString("5b0ea5c6-4f0c-4d7e-9a52-2f2f54b4b6b1"),
        true,
        1,
        roles,
        change,
        setUp,
        "Ingrid",
        "Solheim",
        "NO",
        "en",
        "Europe/Oslo",
        Theme.SYSTEM);
  }
}
