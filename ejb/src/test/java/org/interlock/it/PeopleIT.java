package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.interlock.common.Setting;
import org.interlock.people.AccountService;
import org.interlock.people.DemoAccounts;
import org.interlock.people.NotSignedInException;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.ProfileService;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.people.SessionFacts;
import org.interlock.people.SessionService;
import org.interlock.people.SignInOutcome;
import org.interlock.people.SignInOutcome.Refused;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInOutcome.Throttled;
import org.interlock.people.SignInService;
import org.interlock.people.Theme;
import org.interlock.people.WrongPasswordException;
import org.junit.jupiter.api.Test;

/** Signing in, and what a session is told of its person on each request. */
class PeopleIT extends InServer {

  private static final String NEW_PASSWORD = "seven grey otters under bridge 42";

  @Inject private SignInService signIn;
  @Inject private SessionService sessions;
  @Inject private ProfileService profiles;
  @Inject private AccountService accounts;

  @Test
  void the_printed_password_opens_the_account_with_its_role() {
    SignInOutcome outcome = verify("owen.delacroix", password("owen.delacroix"), "203.0.113.1");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            SignedIn.class,
            in -> {
              assertThat(in.person()).isEqualTo(cast.of("owen.delacroix"));
              assertThat(in.roles()).containsExactly(Role.ADMINISTRATOR);
              assertThat(in.mustChangePassword()).isFalse();
            });
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    assertThat(verify("ruth.castellano", "wrong", "203.0.113.2"))
        .isEqualTo(verify("nobody.at.all", "wrong", "203.0.113.2"))
        .isEqualTo(new Refused());
  }

  @Test
  void after_three_failures_even_the_right_password_waits_until_the_window_has_passed() {
    String name = "henrike.brandt";
    for (int i = 0; i < 3; i++) {
      assertThat(verify(name, "wrong", "203.0.113.3")).isInstanceOf(Refused.class);
    }
    assertThat(verify(name, password(name), "203.0.113.4")).isInstanceOf(Throttled.class);
    rows.change("update sign_in_failure set at = at - interval 16 minute");
    assertThat(verify(name, password(name), "203.0.113.4")).isInstanceOf(SignedIn.class);
  }

  @Test
  void guesses_made_at_the_same_moment_are_counted_one_by_one() {
    List<SignInOutcome> outcomes =
        stage.atOnce(8, () -> verify("daniel.okafor", "wrong", "203.0.113.5"));
    assertThat(outcomes).hasOnlyElementsOfTypes(Refused.class, Throttled.class);
    assertThat(outcomes.stream().filter(Refused.class::isInstance)).hasSizeLessThanOrEqualTo(3);
    assertThat(
            rows.count(
                "select count(*) from sign_in_failure where at > utc_timestamp() - interval 1 minute"
                    + " and subject = unhex(sha2('account:daniel.okafor', 256))"))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void an_initial_password_must_be_changed_and_is_then_worth_nothing() {
    String name = "piotr.zawadzki";
    UUID person = cast.of(name);
    String initial = password(name);
    assertThat(verify(name, initial, "203.0.113.6"))
        .isInstanceOfSatisfying(SignedIn.class, in -> assertThat(in.mustChangePassword()).isTrue());
    Set<String> newcomer = Set.of(Roles.NEWCOMER);
    assertThatThrownBy(() -> stage.inGroups(person, newcomer, profiles::mine))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                stage.inGroups(
                    person, newcomer, () -> accounts.changePassword(initial, "password1234")))
        .isInstanceOf(PasswordRefusedException.class);

    int epoch =
        stage.inGroups(person, newcomer, () -> accounts.changePassword(initial, NEW_PASSWORD));

    assertThat(facts(person).epoch()).isEqualTo(epoch);
    assertThat(facts(person).mustChangePassword()).isFalse();
    assertThat(verify(name, initial, "203.0.113.6")).isInstanceOf(Refused.class);
    assertThat(verify(name, NEW_PASSWORD, "203.0.113.6"))
        .isInstanceOfSatisfying(SignedIn.class, in -> assertThat(in.epoch()).isEqualTo(epoch));
  }

  @Test
  void of_two_changes_at_one_moment_one_holds_and_the_other_is_told() {
    String name = "alistair.penrose";
    UUID person = cast.of(name);
    String present = password(name);
    AtomicInteger number = new AtomicInteger();

    List<Boolean> changed =
        stage.atOnce(
            2, () -> changes(person, present, NEW_PASSWORD + " " + number.incrementAndGet()));

    assertThat(changed).containsExactlyInAnyOrder(true, false);
  }

  private boolean changes(UUID person, String present, String next) {
    try {
      stage.as(person, () -> accounts.changePassword(present, next));
      return true;
    } catch (WrongPasswordException tooLate) {
      return false;
    }
  }

  @Test
  void a_role_taken_away_is_gone_on_the_next_request() {
    UUID person = cast.of("alistair.penrose");
    assertThat(facts(person).roles()).contains(Role.MENTOR);
    rows.change(
        "delete r from role_assignment r join person p on p.id = r.person_id"
            + " where p.uuid = ? and r.role = 'MENTOR'",
        person);
    assertThat(facts(person).roles()).doesNotContain(Role.MENTOR);
  }

  @Test
  void a_disabled_account_ends_its_session_on_the_next_request() {
    UUID person = cast.of("katarzyna.wolska");
    assertThat(stage.as(person, profiles::mine).givenName()).isEqualTo("Katarzyna");
    rows.change(
        "update sign_in_account set enabled = 0, epoch = epoch + 1 where username = ?",
        "katarzyna.wolska");
    try {
      assertThat(facts(person).active()).isFalse();
      assertThatThrownBy(() -> stage.as(person, profiles::mine))
          .isInstanceOf(NotSignedInException.class);
      assertThat(verify("katarzyna.wolska", password("katarzyna.wolska"), "203.0.113.7"))
          .isInstanceOf(Refused.class);
    } finally {
      rows.change("update sign_in_account set enabled = 1 where username = ?", "katarzyna.wolska");
    }
  }

  @Test
  void what_a_person_prefers_changes_their_own_profile_alone() {
    UUID oksana = cast.of("oksana.kovalenko");
    UUID camille = cast.of("camille.roussel");
    String before = stage.as(camille, profiles::mine).language();
    stage.run(oksana, () -> profiles.prefer("en", "Europe/Kyiv", Theme.DARK));
    assertThat(facts(oksana).language()).isEqualTo("en");
    assertThat(facts(oksana).theme()).isEqualTo(Theme.DARK);
    assertThat(stage.as(camille, profiles::mine).language()).isEqualTo(before);
    stage.run(oksana, () -> profiles.prefer("uk", "Europe/Kyiv", Theme.SYSTEM));
  }

  @Test
  void nobody_signed_in_reaches_no_profile() {
    assertThatThrownBy(() -> stage.asNobody(profiles::mine)).isInstanceOf(EJBAccessException.class);
  }

  private SignInOutcome verify(String username, String password, String address) {
    return stage.asNobody(() -> signIn.verify(username, password, address));
  }

  private SessionFacts facts(UUID person) {
    return stage.asNobody(() -> sessions.facts(person).orElseThrow());
  }

  private static String password(String username) {
    return DemoAccounts.password(Setting.DEMO_SECRET.text(), username);
  }
}
