package org.interlock.learning;

import java.util.UUID;
import org.interlock.common.BusinessException;

/** The enrolment is completed and stays so. */
public final class EnrolmentCompletedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param registration the enrolment
   */
  public EnrolmentCompletedException(UUID registration) {
    super("enrolmentCompleted", registration);
  }
}
