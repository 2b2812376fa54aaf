package org.interlock.people;

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
}
