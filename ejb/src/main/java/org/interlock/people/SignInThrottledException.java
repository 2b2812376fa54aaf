package org.interlock.people;

import java.time.Instant;
import org.interlock.common.BusinessException;

/** Too many wrong passwords were given; the argument is the moment of the next attempt. */
public class SignInThrottledException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public SignInThrottledException(Instant until) {
    super("signInThrottled", until);
  }
}
