package org.interlock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.people.DemoAccounts.DemoAccount;
import org.interlock.people.DemoAccounts.Start;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

  @Test
  void two_of_each_common_role_come_from_different_nations() {
    for (Role role : Set.of(Role.TRAINEE, Role.MENTOR, Role.CAREER_MANAGER)) {
      assertThat(nationsOf(role)).as(role.name()).hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(nationsOf(Role.AUTHOR)).isNotEmpty();
    assertThat(nationsOf(Role.ADMINISTRATOR)).isNotEmpty();
  }

  @Test
  void exactly_one_account_must_change_its_password_first() {
    assertThat(DemoAccounts.ALL).filteredOn(a -> a.start() == Start.FIRST_SIGN_IN).hasSize(1);
  }

  @Test
  void a_password_is_the_same_for_the_same_secret_and_differs_between_names_and_secrets() {
    String password = DemoAccounts.password("secret of one installation", "ingrid.solheim");

    assertThat(DemoAccounts.password("secret of one installation", "ingrid.solheim"))
        .isEqualTo(password);
    assertThat(DemoAccounts.password("secret of another", "ingrid.solheim")).isNotEqualTo(password);
    assertThat(DemoAccounts.password("secret of one installation", "maya.whitfield"))
        .isNotEqualTo(password);
  }

  @Test
  void a_password_is_long_and_easily_typed() {
    assertThat(DemoAccounts.password("any secret", "maya.whitfield"))
        .matches("(?:[a-z2-9]{4}-){4}[a-z2-9]{4}");
  }

  @Test
  void no_password_without_a_secret() {
    assertThatThrownBy(() -> DemoAccounts.password(" ", "maya.whitfield"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<String> nationsOf(Role role) {
    return DemoAccounts.ALL.stream()
        .filter(account -> account.role() == role)
        .map(DemoAccount::nation)
        .collect(Collectors.toSet());
  }
}
