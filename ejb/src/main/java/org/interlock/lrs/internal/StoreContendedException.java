package org.interlock.lrs.internal;

import jakarta.ejb.ApplicationException;

/**
 * The database ended the transaction in favour of another one (MariaDB 1213 deadlock, 1205 lock
 * wait, 1020 record changed): nothing was kept, and trying again is right.
 */
@ApplicationException(rollback = true)
public final class StoreContendedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreContendedException(Throwable cause) {
    super("the database ended the transaction in favour of another", cause);
  }
}
