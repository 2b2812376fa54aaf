package org.interlock.people.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditTrail;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.Role;
import org.interlock.people.SecurityPreset;
import org.interlock.people.domain.HashParameters;
import org.interlock.people.domain.Nation;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.PasswordOwner;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.PersonName;
import org.interlock.people.domain.Preferences;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;

/**
 * Opens the door of a new installation without the demonstration world: where nobody administers
 * yet, {@code INTERLOCK_ADMIN_USERNAME} and {@code INTERLOCK_ADMIN_PASSWORD} must be given, and an
 * administrator is taken on whose password must be changed at the first sign-in. Once there is an
 * administrator the two settings do nothing and should be taken away.
 */
@Singleton
@Startup
@DenyAll
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private PersonRepository persons;
  @Inject private PasswordPolicy policy;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @PostConstruct
  void takeOn() {
    if (Setting.DEMO.isOn() || persons.holdersOf(Role.ADMINISTRATOR) > 0) {
      return;
    }
    requireSettings();
    Username username = username();
    String password = password(username);
    Instant now = clock.instant();
    Organization office =
        persons.add(
            Organization.topOf(
                persons.nation(Nation.EDITORIAL), "ADMIN", "Interlock administration", now));
    Person person =
        persons.add(
            new Person(
                office,
                new PersonName("First", "Administrator"),
                Preferences.of("en", "Etc/UTC"),
                now));
    person.assign(Role.ADMINISTRATOR, office, now);
    persons.add(
        SignInAccount.withInitialPassword(
            person, username, PasswordHash.of(password, rounds()), now));
    trail.record(AuditFact.bySystem("takeOnAdministrator", "person", person.uuid().toString()));
    LOG.info("First administrator taken on; the initial password must be changed at sign-in");
  }

  /** An installation that nobody can administer would only look as if it had started. */
  private static void requireSettings() {
    if (!Setting.ADMIN_USERNAME.isSet()) {
      throw new InvalidSettingException(
          Setting.ADMIN_USERNAME,
          "",
          "the username of the first administrator, because there is none yet: set"
              + " INTERLOCK_ADMIN_USERNAME and INTERLOCK_ADMIN_PASSWORD in the environment");
    }
    if (!Setting.ADMIN_PASSWORD.isSet()) {
      throw new InvalidSettingException(
          Setting.ADMIN_PASSWORD,
          "",
          "the initial password of the first administrator, because there is none yet: set"
              + " INTERLOCK_ADMIN_PASSWORD in the environment");
    }
  }

  private static Username username() {
    Username username = new Username(Setting.ADMIN_USERNAME.text());
    if (!username.isPossible()) {
      throw new InvalidSettingException(
          Setting.ADMIN_USERNAME, username.text(), "3 to 120 characters without blanks");
    }
    return username;
  }

  private String password(Username username) {
    String password = Setting.ADMIN_PASSWORD.text();
    try {
      policy.check(password, PasswordOwner.of(username));
    } catch (PasswordRefusedException e) {
      throw new InvalidSettingException(Setting.ADMIN_PASSWORD, "(not shown)", expected(), e);
    }
    return password;
  }

  private static String expected() {
    SecurityPreset preset = SecurityPreset.inForce();
    return "a password of %d to %d characters%s, neither common nor with the username in it"
        .formatted(
            preset.shortest(),
            PasswordRules.LONGEST,
            preset.kinds() == 0 ? "" : " with capital and small letters, digits and others");
  }

  private static HashParameters rounds() {
    return HashParameters.pbkdf2(Setting.PASSWORD_ROUNDS.count());
  }
}
