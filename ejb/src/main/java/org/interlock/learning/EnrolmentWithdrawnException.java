package org.interlock.learning;

import java.util.UUID;
import org.interlock.common.BusinessException;

/** The person left the module; before going on they take it up again. */
public final class EnrolmentWithdrawnException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param registration the enrolment
   */
  public EnrolmentWithdrawnException(UUID registration) {
    super("enrolmentWithdrawn", registration);
  }
}
