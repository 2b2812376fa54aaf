package org.interlock.people;

import java.util.Arrays;

/**
 * What a person does in the programme. One person may hold several roles, each within the subtree
 * of one organization.
 */
public enum Role {
  TRAINEE(Roles.TRAINEE),
  MENTOR(Roles.MENTOR),
  CAREER_MANAGER(Roles.CAREER_MANAGER),
  AUTHOR(Roles.AUTHOR),
  ADMINISTRATOR(Roles.ADMINISTRATOR);

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /** The container's name of this role, one of {@link Roles}. */
  public String group() {
    return group;
  }

  /**
   * The role that the container calls {@code group}.
   *
   * @throws IllegalArgumentException if no role has that name
   */
  public static Role ofGroup(String group) {
    return Arrays.stream(values())
        .filter(role -> role.group.equals(group))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role is called " + group));
  }
}
