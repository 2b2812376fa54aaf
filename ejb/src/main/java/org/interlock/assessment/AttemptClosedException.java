package org.interlock.assessment;

import java.time.Instant;
import org.interlock.common.BusinessException;

/** The attempt takes no answers any more; says since when. What was saved before stands. */
public final class AttemptClosedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param since when it was closed, or its time ended
   */
  public AttemptClosedException(Instant since) {
    super("attempt.closed", since);
  }
}
