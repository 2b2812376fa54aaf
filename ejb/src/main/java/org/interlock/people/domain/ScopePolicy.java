package org.interlock.people.domain;

import java.util.Set;
import org.interlock.common.Verdict;
import org.interlock.people.Role;

/**
 * Decides whether somebody may act in a role on an organization: only if one of their grants of
 * that very role has a root that is the organization or stands above it.
 *
 * @param grants the roles held, each with the root of its subtree
 */
public record ScopePolicy(Set<Grant> grants) {

  /** A role within the subtree of {@code root}. */
  public record Grant(Role role, OrganizationPath root) {}

  public ScopePolicy {
    grants = Set.copyOf(grants);
  }

  public Verdict mayAct(Role role, OrganizationPath target) {
    boolean reached =
        grants.stream().anyMatch(grant -> grant.role() == role && grant.root().contains(target));
    return reached ? Verdict.allowed() : Verdict.refused("outOfScope", role.group());
  }
}
