package org.interlock.people;

import org.interlock.common.BusinessException;

/** A second factor is in force already: it must be switched off before another is set up. */
public class SecondFactorInForceException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public SecondFactorInForceException() {
    super("secondFactorInForce");
  }
}
