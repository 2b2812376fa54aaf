package org.interlock.assessment.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interlock.assessment.domain.Attempt;

/** Finds attempts whose time is over and closes one of them in a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunOutClosing {

  private static final int AT_ONCE = 50;

  @Inject private AssessmentRepository repository;
  @Inject private AttemptClosing closing;

  /**
   * Inner ids of attempts whose time and grace are over, {@value #AT_ONCE} at most, in their order.
   *
   * @param after only those after this one; 0 for the first
   */
  public List<Long> runOut(Instant now, long after) {
    return repository.runOut(now.minus(Attempt.GRACE), after, AT_ONCE);
  }

  /**
   * Closes an attempt as of that moment.
   *
   * @return false when somebody else has it in hand or closed it
   */
  public boolean close(long attempt, Instant now) {
    Optional<Attempt> free = repository.openAndFree(attempt);
    free.ifPresent(each -> closing.close(each, now));
    return free.isPresent();
  }
}
