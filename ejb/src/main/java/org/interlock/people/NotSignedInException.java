package org.interlock.people;

import org.interlock.common.BusinessException;

/** Somebody who is not signed in asked for what only a person can have. */
public class NotSignedInException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public NotSignedInException() {
    super("notSignedIn");
  }
}
