package org.interlock.people.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.Role;
import org.interlock.people.domain.HashParameters;
import org.interlock.people.domain.Nation;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.PersonName;
import org.interlock.people.domain.Preferences;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;

/**
 * Opens the door of a new installation: where nobody administers yet and {@code
 * INTERLOCK_ADMIN_USERNAME} and {@code INTERLOCK_ADMIN_PASSWORD} are given, an administrator is
 * taken on whose password must be changed at the first sign-in. Once there is an administrator the
 * two settings do nothing and should be taken away.
 */
@Singleton
@Startup
@DenyAll
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private PersonRepository persons;
  @Inject private PasswordPolicy policy;
  @Inject private Clock clock;

  @PostConstruct
  void takeOn() {
    if (Setting.DEMO.isOn()
        || !Setting.ADMIN_USERNAME.isSet()
        || persons.holdersOf(Role.ADMINISTRATOR) > 0) {
      return;
    }
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
    LOG.info("First administrator taken on; the initial password must be changed at sign-in");
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
      policy.check(password, username);
    } catch (PasswordRefusedException e) {
      throw new InvalidSettingException(
          Setting.ADMIN_PASSWORD, "(not shown)", "a password that the rules in force allow", e);
    }
    return password;
  }

  private static HashParameters rounds() {
    return HashParameters.pbkdf2(Setting.PASSWORD_ROUNDS.count());
  }
}
