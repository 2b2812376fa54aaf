package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.interlock.curriculum.domain.CatalogueSelection;
import org.interlock.curriculum.internal.CatalogueReader;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** The catalogue of modules: what there is for the caller, and whether they may take it. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueService {

  @Inject private CatalogueReader catalogue;
  @Inject private LearnerStatuses statuses;
  @Inject private Caller caller;

  /** Finds modules; what is not releasable to the caller's nation is neither shown nor counted. */
  public CatalogueResult find(CatalogueQuery query) {
    return new CatalogueSelection(query, catalogue.entries(caller.nation(), statuses.ofCaller()))
        .result();
  }
}
