package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interlock.common.Setting;
import org.interlock.people.PasswordRefusedException;
import org.interlock.people.SecurityPreset;
import org.interlock.people.domain.CommonPasswords;
import org.interlock.people.domain.PasswordOwner;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.PasswordWeakness;

/**
 * The password rules that the installation chose, with the bundled list of common ones and the
 * names of the site.
 */
@ApplicationScoped
public class PasswordPolicy {

  private static final Pattern HOST = Pattern.compile("https?://([^/:]+).*");

  private final CommonPasswords common = ofThisSite();

  private static CommonPasswords ofThisSite() {
    CommonPasswords bundled = CommonPasswords.bundled();
    Matcher address = HOST.matcher(Setting.BASE_URL.text());
    return address.matches() ? bundled.alsoOf(address.group(1)) : bundled;
  }

  /** The rules in force. */
  public PasswordRules rules() {
    return new PasswordRules(SecurityPreset.inForce());
  }

  /**
   * Lets a good password pass.
   *
   * @throws PasswordRefusedException if it does not meet the rules
   */
  public void check(String password, PasswordOwner owner) {
    rules()
        .weaknessOf(password, owner, common)
        .ifPresent(
            weakness -> {
              throw refusal(weakness);
            });
  }

  /** The exception that tells a person of a weakness. */
  public PasswordRefusedException refusal(PasswordWeakness weakness) {
    return new PasswordRefusedException(weakness, SecurityPreset.inForce());
  }
}
