package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.people.Role;
import org.interlock.people.SecondFactorUnavailableException;
import org.interlock.people.domain.SecretSeal;

/** Who must have a second factor in this installation, and what their secrets are sealed with. */
@ApplicationScoped
public class SecondFactorRules {

  private static final int SHORTEST_KEY = 32;

  /** Whether somebody in these roles must have one. */
  public boolean areAskedOf(Collection<Role> roles) {
    return !Collections.disjoint(askedRoles(), roles);
  }

  /**
   * The roles whose holders must have one.
   *
   * @throws InvalidSettingException if the setting names something that is no role
   */
  public Set<Role> askedRoles() {
    Set<Role> asked = EnumSet.noneOf(Role.class);
    for (String name : Setting.SECOND_FACTOR_ROLES.text().split(",")) {
      if (!name.isBlank()) {
        asked.add(role(name.strip()));
      }
    }
    return asked;
  }

  /**
   * The seal of this installation.
   *
   * @throws SecondFactorUnavailableException if it has no key
   * @throws InvalidSettingException if its key is too short
   */
  public SecretSeal seal() {
    if (!Setting.SECRET_KEY.isSet()) {
      throw new SecondFactorUnavailableException();
    }
    String key = Setting.SECRET_KEY.text();
    if (key.length() < SHORTEST_KEY) {
      throw new InvalidSettingException(
          Setting.SECRET_KEY, "(not shown)", SHORTEST_KEY + " random characters or more");
    }
    return new SecretSeal(key);
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidSettingException(
                    Setting.SECOND_FACTOR_ROLES,
                    name,
                    "names from " + Arrays.toString(Role.values()) + ", parted by commas"));
  }
}
