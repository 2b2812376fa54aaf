package org.interlock.learning;

import org.interlock.common.BusinessException;

/** The person takes another version of the module already. */
public final class AlreadyEnrolledException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param moduleCode for instance {@code F01}
   */
  public AlreadyEnrolledException(String moduleCode) {
    super("alreadyEnrolled", moduleCode);
  }
}
