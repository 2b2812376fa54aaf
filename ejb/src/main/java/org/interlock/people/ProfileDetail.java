package org.interlock.people;

import java.util.List;

/**
 * A person's own profile.
 *
 * @param username empty for somebody who does not sign in with a password
 * @param nation its name in the person's language
 * @param language BCP 47 tag
 * @param zone IANA time zone
 */
public record ProfileDetail(
    String givenName,
    String familyName,
    String username,
    String nation,
    String organization,
    List<RoleRow> roles,
    String language,
    String zone,
    Theme theme) {

  public ProfileDetail {
    roles = List.copyOf(roles);
  }

  /** A role and the organization in whose subtree it counts. */
  public record RoleRow(Role role, String organization) {}
}
