package org.interlock.people;

import org.interlock.common.BusinessException;

/** This installation has no key to seal second factors with, so none can be set up. */
public class SecondFactorUnavailableException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public SecondFactorUnavailableException() {
    super("secondFactorUnavailable");
  }
}
