package org.interlock.lrs;

import java.util.UUID;
import org.interlock.common.BusinessException;

/**
 * A statement with that id is stored and says something else. Answered to a tool as 409; nothing of
 * the request was stored. Source: xAPI-Communication 2.1.1, 2.1.2.
 */
public final class StatementConflictException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param statement the id that is taken
   */
  public StatementConflictException(UUID statement) {
    super("lrs.statementConflict", statement);
  }
}
