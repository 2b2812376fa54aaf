package org.interlock.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.interlock.audit.domain.AuditLane;

/**
 * Writes the trail. Only features call it; it has no door of its own, so it is open to every caller
 * inside the server.
 *
 * <p>The lane's row is locked last in a use case and until its end, so that entries of one lane are
 * in the order of their commits.
 */
@Stateless
@PermitAll
public class AuditTrail {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Appends in the caller's transaction: kept exactly when the use case is. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void record(AuditFact fact) {
    append(fact);
  }

  /**
   * Appends in a transaction of its own: for refusals, whose use case leaves nothing else behind.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordApart(AuditFact fact) {
    append(fact);
  }

  private void append(AuditFact fact) {
    AuditLane lane =
        entities.find(
            AuditLane.class, AuditLane.numberFor(fact.actor()), LockModeType.PESSIMISTIC_WRITE);
    entities.persist(lane.append(fact, clock.instant()));
  }
}
