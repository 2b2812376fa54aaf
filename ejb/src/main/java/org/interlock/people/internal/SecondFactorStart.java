package org.interlock.people.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.SecurityPreset;

/**
 * Stops a start that would lock people out or ask less than was meant: an unknown preset or role, a
 * key that is too short, or none although second factors are in use or asked for.
 */
@Singleton
@Startup
@DenyAll
public class SecondFactorStart {

  @Inject private SecondFactors factors;
  @Inject private SecondFactorRules rules;

  @PostConstruct
  void check() {
    SecurityPreset.inForce();
    boolean needed = !rules.askedRoles().isEmpty() || factors.areInUse();
    if (Setting.SECRET_KEY.isSet()) {
      rules.seal();
    } else if (needed) {
      throw new InvalidSettingException(
          Setting.SECRET_KEY,
          "",
          "32 random characters or more, because second factors are in use or asked for");
    }
  }
}
