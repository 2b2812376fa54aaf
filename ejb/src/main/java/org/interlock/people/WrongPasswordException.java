package org.interlock.people;

import org.interlock.common.BusinessException;

/** Who wants to change a password did not give the present one. */
public class WrongPasswordException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public WrongPasswordException() {
    super("wrongPassword");
  }
}
