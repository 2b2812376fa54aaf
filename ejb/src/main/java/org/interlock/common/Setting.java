package org.interlock.common;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every value an administrator may choose, with its default. A setting is read through MicroProfile
 * Config: the environment ({@code INTERLOCK_SESSION_IDLE} for {@code interlock.session.idle}) rules
 * over a system property, which rules over the default. Secrets come from the environment only. A
 * value that cannot be read stops the start with its name and what was expected.
 */
public enum Setting {
  /**
   * Whether the demo world (people, organizations, annex) is loaded at start; never on in
   * production.
   */
  DEMO("interlock.demo", "false", "0.1"),
  /** Secret of this installation from which the demo passwords are derived; environment only. */
  DEMO_SECRET("interlock.demo.secret", "", "0.1"),
  /** User name of the first administrator, made when there is none and no demo. */
  ADMIN_USERNAME("interlock.admin.username", "", "0.1"),
  /**
   * Initial password of that administrator, to be changed at the first sign-in; environment only.
   */
  ADMIN_PASSWORD("interlock.admin.password", "", "0.1"),
  /**
   * A session ends after this long without a request of the person (NIST 800-53 AC-11: 15 minutes).
   */
  SESSION_IDLE("interlock.session.idle", "PT15M", "0.1"),
  /** A session ends after this long whatever happens. */
  SESSION_LIMIT("interlock.session.limit", "PT12H", "0.1"),
  /** Failed sign-ins of one account before it waits; 1 or more. */
  SIGN_IN_FAILURES("interlock.sign-in.failures", "3", "0.1"),
  /** Failed sign-ins from one address before that address waits; 1 or more. */
  SIGN_IN_ADDRESS_FAILURES("interlock.sign-in.address-failures", "30", "0.1"),
  /** The time over which failures are counted, and the wait that follows. */
  SIGN_IN_WINDOW("interlock.sign-in.window", "PT15M", "0.1"),
  /** Rounds of PBKDF2-HMAC-SHA-512 for new password hashes (OWASP 2023: 210,000). */
  PASSWORD_ROUNDS("interlock.password.rounds", "210000", "0.1"),
  /** Which named set of sign-in rules holds: nist or stig (people.SecurityPreset lists both). */
  PASSWORD_PRESET("interlock.password.preset", "nist", "0.1"),
  /**
   * What the secrets of second factors are sealed with in the database: 32 random characters or
   * more; environment only. Keep it as long as the data: without it every second factor must be set
   * up anew.
   */
  SECRET_KEY("interlock.secret.key", "", "0.1"),
  /**
   * Roles whose holders must have a second factor, by name and parted by commas, such as {@code
   * ADMINISTRATOR,AUTHOR}; empty asks nobody.
   */
  SECOND_FACTOR_ROLES("interlock.second-factor.required-roles", "", "0.1"),
  /**
   * Whether the server is reached over plain HTTP on localhost alone (demo, tests): cookies are not
   * Secure then, and only requests for localhost are served.
   */
  PLAIN_LOCALHOST("interlock.web.plain-localhost", "false", "0.1"),
  /**
   * The address that people type, such as {@code https://learn.example.org} ({@link SiteAddress}).
   * Where the server is not on plain localhost it must be given, and only requests for its host are
   * answered; on plain localhost it has no say.
   */
  BASE_URL("interlock.base.url", "", "0.1"),
  /** Key of the learning-record client made at start; empty makes none. */
  LRS_CLIENT_KEY("interlock.lrs.client.key", "", "0.1"),
  /** Secret of that client; environment only. */
  LRS_CLIENT_SECRET("interlock.lrs.client.secret", "", "0.1"),
  /**
   * Home page of the pseudonymous accounts that stand for learners in statements (xAPI 4.1.2.1
   * account).
   */
  XAPI_HOME_PAGE("interlock.xapi.home-page", "https://interlock.example/people", "0.1"),
  /** What activity ids begin with; keep it for ever, statements name it. */
  XAPI_ACTIVITY_BASE("interlock.xapi.activity-base", "https://interlock.example/xapi", "0.1"),
  /** Longest request body that the record store accepts, in bytes. */
  XAPI_BODY_LIMIT("interlock.xapi.body-limit", "10485760", "0.1");

  private final String key;
  private final String standard;
  private final String since;

  Setting(String key, String standard, String since) {
    this.key = key;
    this.standard = standard;
    this.since = since;
  }

  /** The name in MicroProfile Config. */
  public String key() {
    return key;
  }

  /** The value that holds when nobody chose. */
  public String standard() {
    return standard;
  }

  /** The version that brought it. */
  public String since() {
    return since;
  }

  /** The value in force as text; never null. */
  public String text() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse(standard);
  }

  /** Whether a value is there at all. */
  public boolean isSet() {
    return !text().isBlank();
  }

  /**
   * The value in force as yes or no.
   *
   * @throws InvalidSettingException when it is neither {@code true} nor {@code false}
   */
  public boolean isOn() {
    String value = text();
    if (!"true".equals(value) && !"false".equals(value)) {
      throw new InvalidSettingException(this, value, "true or false");
    }
    return "true".equals(value);
  }

  /**
   * The value in force as a whole number, 1 or more.
   *
   * @throws InvalidSettingException when it is none
   */
  public int count() {
    String value = text();
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidSettingException(this, value, "a whole number from 1 to 999999999");
    }
    return Integer.parseInt(value);
  }

  /**
   * The value in force as a length of time, ISO 8601 such as {@code PT15M}.
   *
   * @throws InvalidSettingException when it is none
   */
  public Duration duration() {
    String value = text();
    try {
      return Duration.parse(value);
    } catch (java.time.format.DateTimeParseException e) {
      throw new InvalidSettingException(this, value, "a duration such as PT15M", e);
    }
  }
}
