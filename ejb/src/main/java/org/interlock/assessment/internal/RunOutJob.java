package org.interlock.assessment.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The server's clock: closes attempts whose time and grace are over, with the answers saved until
 * then. It runs on every node; each takes the rows that no other holds. Every attempt has a
 * transaction of its own, so that one that cannot be closed keeps nobody else waiting.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunOutJob {

  private static final Logger LOG = System.getLogger(RunOutJob.class.getName());

  @Inject private RunOutClosing closing;
  @Inject private Clock clock;

  /** Looks every fifteen seconds at all of them; one that cannot be closed is passed over. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void closeWhatRanOut() {
    Instant now = clock.instant();
    long closed = 0;
    List<Long> found = closing.runOut(now, 0);
    while (!found.isEmpty()) {
      closed += found.stream().filter(attempt -> close(attempt, now)).count();
      found = closing.runOut(now, found.get(found.size() - 1));
    }
    if (closed > 0) {
      LOG.log(Level.INFO, "Closed {0} attempts whose time was over", closed);
    }
  }

  private boolean close(long attempt, Instant now) {
    try {
      return closing.close(attempt, now);
    } catch (EJBException failure) {
      LOG.log(Level.WARNING, "An attempt whose time is over cannot be closed: " + attempt, failure);
      return false;
    }
  }
}
