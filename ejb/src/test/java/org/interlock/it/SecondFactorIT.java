package org.interlock.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.interlock.common.Setting;
import org.interlock.people.AccountService;
import org.interlock.people.DemoAccounts;
import org.interlock.people.FreshCodes;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.PasswordTooYoungException;
import org.interlock.people.ProfileService;
import org.interlock.people.Roles;
import org.interlock.people.SecondFactorService;
import org.interlock.people.SessionFacts;
import org.interlock.people.SessionService;
import org.interlock.people.SignInOutcome;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.people.SignInOutcome.Refused;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInOutcome.Throttled;
import org.interlock.people.SignInService;
import org.interlock.people.WrongCodeException;
import org.interlock.people.WrongPasswordException;
import org.interlock.people.domain.SecretSeal;
import org.interlock.people.domain.TotpSecret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor from being offered to being switched off, and the strict preset's memory. */
class SecondFactorIT extends InServer {

  private static final String NAME = "ruth.castellano";
  private static final String ADDRESS = "203.0.113.40";

  @Inject private SignInService signIn;
  @Inject private SecondFactorService factors;
  @Inject private AccountService accounts;
  @Inject private ProfileService profiles;
  @Inject private SessionService sessions;

  @BeforeEach
  @AfterEach
  void begin_without_a_second_factor() {
    rows.change("delete from recovery_code");
    rows.change("delete from second_factor");
    rows.change("delete from sign_in_failure");
    System.clearProperty(Setting.SECOND_FACTOR_ROLES.key());
    System.clearProperty(Setting.PASSWORD_PRESET.key());
  }

  @Test
  void it_is_offered_for_the_password_and_in_force_from_the_first_code_on() {
    UUID ruth = cast.of(NAME);
    assertThatThrownBy(() -> stage.run(ruth, () -> factors.offer("not the password")))
        .isInstanceOf(WrongPasswordException.class);
    assertThat(stage.as(ruth, () -> factors.mine("")).offer()).isEmpty();

    String ticket = stage.as(ruth, () -> factors.offer(password(NAME)));
    assertThat(stage.as(ruth, () -> factors.mine("")).offer())
        .as("another session of hers, which proved nothing")
        .isEmpty();
    assertThatThrownBy(() -> stage.as(ruth, () -> factors.confirm("", code(0))))
        .isInstanceOf(WrongCodeException.class);
    assertThat(stage.as(ruth, () -> factors.mine(ticket)).offer())
        .hasValueSatisfying(
            offer ->
                assertThat(offer.address())
                    .startsWith(
                        "otpauth://totp/Interlock:ruth.castellano?secret=" + offer.secret()));
    assertThat(verify()).isInstanceOf(SignedIn.class);
    assertThatThrownBy(() -> stage.as(ruth, () -> factors.confirm(ticket, "000000")))
        .isInstanceOf(WrongCodeException.class);
    int before = facts(ruth).epoch();

    FreshCodes codes = stage.as(ruth, () -> factors.confirm(ticket, code(0)));

    assertThat(codes.codes()).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes.epoch()).isEqualTo(before + 1).isEqualTo(facts(ruth).epoch());
    assertThat(stage.as(ruth, () -> factors.mine("")).codesLeft()).isEqualTo(10);
    assertThat(stage.as(ruth, () -> factors.mine(ticket)).offer()).isEmpty();
    assertThat(verify()).isEqualTo(new CodeNeeded(ruth, codes.epoch()));
  }

  @Test
  void the_database_holds_neither_the_secret_nor_a_recovery_code() {
    FreshCodes codes = setUp();
    byte[] sealed = rows.value(byte[].class, "select secret from second_factor");
    byte[] open = secret().bytes();
    assertThat(new String(sealed, ISO_8859_1)).doesNotContain(new String(open, ISO_8859_1));
    for (String code : codes.codes()) {
      assertThat(
              rows.count(
                  "select count(*) from recovery_code where code_hash = unhex(sha2('"
                      + code.replace("-", "")
                      + "', 256))"))
          .isEqualTo(1);
    }
  }

  @Test
  void a_code_signs_in_once_and_the_same_one_never_again() {
    setUp();
    String code = code(1);
    assertThat(give(code)).isInstanceOf(SignedIn.class);
    assertThat(give(code)).isEqualTo(new Refused());
  }

  @Test
  void of_eight_who_give_the_same_code_at_once_one_gets_in() {
    setUp();
    String code = code(1);
    CodeNeeded pending = (CodeNeeded) verify();
    List<SignInOutcome> outcomes =
        stage.atOnce(8, () -> signIn.verifyCode(pending, code, "203.0.113.41"));
    assertThat(outcomes.stream().filter(SignedIn.class::isInstance)).hasSize(1);
  }

  @Test
  void three_wrong_codes_put_off_the_right_one_and_the_right_password_forgives_none() {
    setUp();
    for (int i = 0; i < 3; i++) {
      assertThat(verify()).isInstanceOf(CodeNeeded.class);
      assertThat(give("000000")).isEqualTo(new Refused());
    }
    assertThat(verify()).isInstanceOf(Throttled.class);
    rows.change("update sign_in_failure set at = at - interval 16 minute");
    assertThat(give(code(1))).isInstanceOf(SignedIn.class);
    assertThat(
            rows.count(
                "select count(*) from sign_in_failure where subject = unhex(sha2('account:"
                    + NAME
                    + "', 256))"))
        .isZero();
  }

  @Test
  void a_recovery_code_signs_in_once_however_it_is_typed() {
    FreshCodes codes = setUp();
    String code = codes.codes().get(3);
    assertThat(give(code.toUpperCase(Locale.ROOT).replace('-', ' '))).isInstanceOf(SignedIn.class);
    assertThat(give(code)).isEqualTo(new Refused());
    assertThat(stage.as(cast.of(NAME), () -> factors.mine("")).codesLeft()).isEqualTo(9);
  }

  @Test
  void a_recovery_code_opens_the_account_even_where_the_key_of_the_seal_is_lost() {
    FreshCodes codes = setUp();
    rows.change("update second_factor set secret = concat(secret, 'x')");
    assertThat(give(codes.codes().get(5))).isInstanceOf(SignedIn.class);
  }

  @Test
  void a_password_given_before_the_account_changed_is_worth_nothing_with_a_code() {
    setUp();
    CodeNeeded pending = (CodeNeeded) verify();
    rows.change("update sign_in_account set epoch = epoch + 1 where username = ?", NAME);
    String code = code(1);
    assertThat(stage.asNobody(() -> signIn.verifyCode(pending, code, ADDRESS)))
        .isEqualTo(new Refused());
  }

  @Test
  void new_recovery_codes_replace_the_old_and_switching_off_forgets_all() {
    UUID ruth = cast.of(NAME);
    FreshCodes old = setUp();
    FreshCodes fresh = stage.as(ruth, () -> factors.renewCodes(password(NAME)));
    assertThat(fresh.codes()).doesNotContainAnyElementsOf(old.codes());
    assertThat(give(old.codes().get(0))).isEqualTo(new Refused());
    assertThat(give(fresh.codes().get(0))).isInstanceOf(SignedIn.class);
    assertThatThrownBy(() -> stage.as(ruth, () -> factors.switchOff("wrong")))
        .isInstanceOf(WrongPasswordException.class);

    int epoch = stage.as(ruth, () -> factors.switchOff(password(NAME)));

    assertThat(facts(ruth).epoch()).isEqualTo(epoch);
    assertThat(rows.count("select count(*) from second_factor")).isZero();
    assertThat(rows.count("select count(*) from recovery_code")).isZero();
    assertThat(verify()).isInstanceOf(SignedIn.class);
  }

  @Test
  void whose_role_asks_for_one_may_do_nothing_but_set_it_up() {
    UUID ruth = cast.of(NAME);
    System.setProperty(Setting.SECOND_FACTOR_ROLES.key(), "ADMINISTRATOR, AUTHOR");
    assertThat(facts(ruth).mustSetUpSecondFactor()).isTrue();
    assertThat(facts(cast.of("camille.roussel")).mustSetUpSecondFactor()).isFalse();
    Set<String> without = Set.of(Roles.WITHOUT_SECOND_FACTOR);
    assertThatThrownBy(() -> stage.inGroups(ruth, without, profiles::mine))
        .isInstanceOf(EJBAccessException.class);
    String ticket = stage.inGroups(ruth, without, () -> factors.offer(password(NAME)));
    stage.inGroups(ruth, without, () -> factors.confirm(ticket, code(0)));
    assertThat(facts(ruth).mustSetUpSecondFactor()).isFalse();
  }

  @Test
  void every_step_stands_in_the_trail() {
    UUID ruth = cast.of(NAME);
    FreshCodes codes = setUp();
    give("000000");
    give(codes.codes().get(0));
    stage.as(ruth, () -> factors.renewCodes(password(NAME)));
    stage.as(ruth, () -> factors.switchOff(password(NAME)));
    List<String> trail =
        rows.column(
            String.class,
            "select concat(action, ' ', outcome) from audit_entry where actor = '"
                + ruth
                + "' order by at desc limit 20");
    assertThat(trail)
        .contains(
            "offerSecondFactor done",
            "confirmSecondFactor done",
            "givePassword done",
            "signIn refused:wrongCode",
            "useRecoveryCode done",
            "signIn done",
            "renewRecoveryCodes done",
            "switchOffSecondFactor done");
  }

  @Test
  void the_strict_preset_forbids_haste_likeness_and_return_and_asks_a_change_after_sixty_days() {
    String name = "daniel.okafor";
    UUID daniel = cast.of(name);
    System.setProperty(Setting.PASSWORD_PRESET.key(), "stig");
    String first = "7 Ferries leave at dawn";
    String second = "Quiet harbours + 9 gulls";
    age(name, 2);
    stage.as(daniel, () -> accounts.changePassword(password(name), first));
    assertThatThrownBy(() -> stage.as(daniel, () -> accounts.changePassword(first, second)))
        .isInstanceOf(PasswordTooYoungException.class);
    age(name, 2);
    assertRefused(daniel, first, "8 Ferries leave at dawn", "passwordTooSimilar");
    stage.as(daniel, () -> accounts.changePassword(first, second));
    age(name, 2);
    assertRefused(daniel, second, first, "passwordUsedBefore");
    age(name, 60);
    assertThat(facts(daniel).mustChangePassword()).isTrue();
    rows.change(
        "update sign_in_account set changed_at = utc_timestamp(6) where username = ?", name);
    assertThat(facts(daniel).mustChangePassword()).isFalse();
  }

  private void assertRefused(UUID person, String current, String next, String code) {
    assertThatThrownBy(() -> stage.as(person, () -> accounts.changePassword(current, next)))
        .isInstanceOfSatisfying(
            PasswordRefusedException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private void age(String name, int days) {
    rows.change(
        "update sign_in_account set changed_at = utc_timestamp(6) - interval "
            + days
            + " day"
            + " where username = ?",
        name);
  }

  /**
   * In force, with the code of the present step used up: {@code code(1)} is the next that counts.
   */
  private FreshCodes setUp() {
    UUID ruth = cast.of(NAME);
    String ticket = stage.as(ruth, () -> factors.offer(password(NAME)));
    return stage.as(ruth, () -> factors.confirm(ticket, code(0)));
  }

  private SignInOutcome verify() {
    return stage.asNobody(() -> signIn.verify(NAME, password(NAME), ADDRESS));
  }

  private SignInOutcome give(String code) {
    AtomicReference<SignInOutcome> password = new AtomicReference<>(verify());
    return password.get() instanceof CodeNeeded pending
        ? stage.asNobody(() -> signIn.verifyCode(pending, code, ADDRESS))
        : password.get();
  }

  private String code(int stepsAhead) {
    return secret().codeAt(Instant.now().plusSeconds(30L * stepsAhead));
  }

  private TotpSecret secret() {
    long account = rows.value(Long.class, "select account_id from second_factor");
    byte[] sealed = rows.value(byte[].class, "select secret from second_factor");
    return TotpSecret.of(new SecretSeal(Setting.SECRET_KEY.text()).open(sealed, account));
  }

  private SessionFacts facts(UUID person) {
    return stage.asNobody(() -> sessions.facts(person).orElseThrow());
  }

  private static String password(String username) {
    return DemoAccounts.password(Setting.DEMO_SECRET.text(), username);
  }
}
