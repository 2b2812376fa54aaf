package org.interlock.people;

import java.time.Instant;
import org.interlock.common.BusinessException;

/**
 * A password may not be changed yet, because the rules in force ask it to be used for a while; the
 * argument is the moment from which it may.
 */
public class PasswordTooYoungException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public PasswordTooYoungException(Instant from) {
    super("passwordTooYoung", from);
  }
}
