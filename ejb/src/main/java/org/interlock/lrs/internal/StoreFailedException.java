package org.interlock.lrs.internal;

/** The database could not do what the store asked; not a rule of the trade. */
public final class StoreFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StoreFailedException(java.sql.SQLException cause) {
    super("the record store failed in the database", cause);
  }

  private static final int DUPLICATE = 1062;
  private static final int CHANGED = 1020;
  private static final int LOCK_WAIT = 1205;
  private static final int DEADLOCK = 1213;

  /** The failure that an error of the database means to the store. */
  static RuntimeException meaningOf(java.sql.SQLException error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.sql.SQLException sql) {
        switch (sql.getErrorCode()) {
          case DUPLICATE -> {
            return new StatementPresentException(error);
          }
          case CHANGED, LOCK_WAIT, DEADLOCK -> {
            return new StoreContendedException(error);
          }
          default -> {
            // look at the cause
          }
        }
      }
    }
    return new StoreFailedException(error);
  }
}
