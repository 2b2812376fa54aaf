package org.interlock.web.security;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.people.SessionFacts;
import org.interlock.web.shell.ActiveUser.Known;

/**
 * The container groups of a person. Somebody with an initial password is a newcomer and nothing
 * else, so that no service but the change of password answers them; likewise somebody whose role
 * asks for a second factor that they have not set up.
 */
final class Groups {

  private static final Set<String> NEWCOMER = Set.of(Roles.NEWCOMER);
  private static final Set<String> WITHOUT_SECOND_FACTOR = Set.of(Roles.WITHOUT_SECOND_FACTOR);

  private Groups() {}

  static Set<String> of(SessionFacts facts) {
    if (facts.mustChangePassword()) {
      return NEWCOMER;
    }
    return facts.mustSetUpSecondFactor() ? WITHOUT_SECOND_FACTOR : person(facts.roles());
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
