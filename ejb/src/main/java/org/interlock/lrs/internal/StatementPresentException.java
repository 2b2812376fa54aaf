package org.interlock.lrs.internal;

import jakarta.ejb.ApplicationException;

/**
 * A statement id of the batch is in the store already: the batch is looked at again, one by one.
 */
@ApplicationException(rollback = true)
public final class StatementPresentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StatementPresentException(Throwable cause) {
    super("a statement id is present already", cause);
  }
}
