package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.domain.CommonPasswords;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.PasswordWeakness;
import org.interlock.people.domain.Username;

/** The password rules that the installation chose, with the bundled list of common ones. */
@ApplicationScoped
public class PasswordPolicy {

  private final CommonPasswords common = CommonPasswords.bundled();

  /** The preset in force. */
  public PasswordRules rules() {
    String preset = Setting.PASSWORD_PRESET.text();
    for (PasswordRules rules : PasswordRules.values()) {
      if (rules.name().toLowerCase(Locale.ROOT).equals(preset)) {
        return rules;
      }
    }
    throw new InvalidSettingException(Setting.PASSWORD_PRESET, preset, "nist or stig");
  }

  /**
   * Lets a good password pass.
   *
   * @throws PasswordRefusedException if it does not meet the rules
   */
  public void check(String password, Username username) {
    rules()
        .weaknessOf(password, username, common)
        .ifPresent(
            weakness -> {
              throw refusal(weakness);
            });
  }

  /** The exception that tells a person of a weakness. */
  public PasswordRefusedException refusal(PasswordWeakness weakness) {
    return new PasswordRefusedException(weakness, rules());
  }
}
