package org.interlock.assessment.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interlock.assessment.domain.Attempt;

/**
 * The server's clock: closes attempts whose time and grace are over, with the answers saved until
 * then. It runs on every node; each takes the rows that no other holds.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class RunOutJob {

  private static final Logger LOG = System.getLogger(RunOutJob.class.getName());
  private static final int AT_ONCE = 50;

  @Inject private AssessmentRepository repository;
  @Inject private AttemptClosing closing;
  @Inject private Clock clock;

  /** Looks every fifteen seconds; up to {@value #AT_ONCE} attempts a look, the rest at the next. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void closeWhatRanOut() {
    Instant now = clock.instant();
    List<Attempt> over = repository.runOut(now.minus(Attempt.GRACE), AT_ONCE);
    over.forEach(attempt -> closing.close(attempt, now));
    if (!over.isEmpty()) {
      LOG.log(Level.INFO, "Closed {0} attempts whose time was over", over.size());
    }
  }
}
