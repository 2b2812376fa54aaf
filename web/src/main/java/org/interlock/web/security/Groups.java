package org.interlock.web.security;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.people.SessionFacts;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.web.shell.ActiveUser.Known;

/**
 * The container groups of a person. Somebody with an initial password is a newcomer and nothing
 * else, so that no service but the change of password answers them.
 */
final class Groups {

  private static final Set<String> NEWCOMER = Set.of(Roles.NEWCOMER);

  private Groups() {}

  static Set<String> of(SignedIn outcome) {
    return outcome.mustChangePassword() ? NEWCOMER : person(outcome.roles());
  }

  static Set<String> of(SessionFacts facts) {
    return facts.mustChangePassword() ? NEWCOMER : person(facts.roles());
  }

  /** What the shell shows of the person. */
  static Known known(SessionFacts facts) {
    return new Known(
        facts.person(),
        facts.givenName(),
        facts.familyName(),
        facts.nation(),
        facts.language(),
        ZoneId.of(facts.zone()),
        facts.theme().name().toLowerCase(Locale.ROOT),
        of(facts));
  }

  private static Set<String> person(Collection<Role> roles) {
    Set<String> groups = new TreeSet<>();
    groups.add(Roles.PERSON);
    roles.forEach(role -> groups.add(role.group()));
    return groups;
  }
}
