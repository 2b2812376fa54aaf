package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.curriculum.internal.ReferenceRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** The bibliography of the curriculum. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SourceService {

  @Inject private ReferenceRepository references;
  @Inject private Caller caller;

  /** Every source by its code. */
  public List<SourceRow> sources() {
    return references.sources(caller.nation());
  }
}
