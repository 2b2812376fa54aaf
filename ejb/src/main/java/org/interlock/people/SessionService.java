package org.interlock.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
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

  /** The facts of that person; empty if there is none (any more). One indexed query a request. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<SessionFacts> facts(UUID person) {
    return facts.of(person);
  }
}
