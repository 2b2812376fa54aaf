package org.interlock.assessment;

import java.time.Instant;
import org.interlock.common.BusinessException;

/** The attempt still takes answers, so there is no result yet; says until when it does. */
public final class AttemptOpenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param deadline when its time ends
   */
  public AttemptOpenException(Instant deadline) {
    super("attempt.open", deadline);
  }
}
