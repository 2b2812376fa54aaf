package org.interlock.people;

import java.util.Set;
import java.util.UUID;

/**
 * What a web session must know about its person to serve one request, read anew on each: so a
 * changed role, a disabled account or a changed password acts on the very next request.
 *
 * @param active false once the person or their account is disabled
 * @param epoch a session that began in an older epoch is over
 * @param mustChangePassword the password is an initial one or too old: nothing else works until it
 *     is changed
 * @param mustSetUpSecondFactor a role of theirs asks for one, and they have none
 * @param learnerAccount the pseudonym in learning records
 * @param language BCP 47 tag: en, fr or uk
 * @param zone IANA time zone
 */
public record SessionFacts(
    long personId,
    UUID person,
    UUID learnerAccount,
    boolean active,
    int epoch,
    Set<Role> roles,
    boolean mustChangePassword,
    boolean mustSetUpSecondFactor,
    String givenName,
    String familyName,
    String nation,
    String language,
    String zone,
    Theme theme) {

  public SessionFacts {
    roles = Set.copyOf(roles);
  }
}
