package org.interlock.learning;

import java.util.UUID;
import org.interlock.common.BusinessException;

/**
 * An attempt at the module's assessment is under way. It is handed in, or ends by the clock, before
 * the module can be left: so nobody loses an attempt, or goes on with one in a module they left.
 */
public final class AttemptUnderWayException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param registration the enrolment
   */
  public AttemptUnderWayException(UUID registration) {
    super("attemptUnderWay", registration);
  }
}
