package org.interlock.people;

import org.interlock.common.BusinessException;

/** The first code of a new second factor is not right, or the offer has run out. */
public class WrongCodeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public WrongCodeException() {
    super("wrongCode");
  }
}
