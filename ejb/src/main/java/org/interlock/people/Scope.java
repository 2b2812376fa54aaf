package org.interlock.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.interlock.common.NotFoundException;
import org.interlock.common.Verdict;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.ScopePolicy;
import org.interlock.people.domain.ScopePolicy.Grant;
import org.interlock.people.internal.PersonRepository;

/**
 * How far the caller's roles reach. A service that acts on a person or a post first asks whether
 * the caller holds the role in a subtree that contains the organization concerned: to hold the role
 * somewhere is not enough.
 */
@RequestScoped
public class Scope {

  private Caller caller;
  private PersonRepository persons;

  /** For the container's proxy. */
  protected Scope() {}

  @Inject
  public Scope(Caller caller, PersonRepository persons) {
    this.caller = caller;
    this.persons = persons;
  }

  /**
   * Whether the caller may act in that role on what belongs to that organization.
   *
   * @throws NotFoundException if there is no such organization
   */
  public Verdict mayAct(Role role, long organizationId) {
    Organization target =
        persons
            .organization(organizationId)
            .orElseThrow(() -> new NotFoundException("organization", organizationId));
    ScopePolicy policy =
        new ScopePolicy(
            persons.byId(caller.personId()).assignments().stream()
                .map(held -> new Grant(held.role(), held.organization().path()))
                .collect(Collectors.toSet()));
    return policy.mayAct(role, target.path());
  }
}
