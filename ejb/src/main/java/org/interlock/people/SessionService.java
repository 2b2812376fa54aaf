package org.interlock.people;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditOrigin;
import org.interlock.audit.AuditTrail;
import org.interlock.people.internal.SessionFactsRepository;

/**
 * Answers the session guard of the web on every request: is this person still who they were when
 * the session began? Open to all, because the guard asks before anybody is known; it tells nothing
 * to a page.
 */
@Stateless
@PermitAll
public class SessionService {

  @Inject private SessionFactsRepository facts;
  @Inject private AuditTrail trail;
  @Inject private AuditOrigin origin;
  @Resource private SessionContext session;

  /** The facts of that person; empty if there is none (any more). One indexed query a request. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SessionFacts> facts(UUID person) {
    return facts.of(person);
  }

  /** The caller signed out: nothing to change here but the trail. */
  public void end() {
    String person = session.getCallerPrincipal().getName();
    trail.record(new AuditFact(person, "signOut", "person", person, "done", origin.address()));
  }
}
