package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.interlock.common.SiteAddress;
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

  private final CommonPasswords common = ofThisSite();

  private static CommonPasswords ofThisSite() {
    CommonPasswords bundled = CommonPasswords.bundled();
    return SiteAddress.chosen().map(site -> bundled.alsoOf(site.host())).orElse(bundled);
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
