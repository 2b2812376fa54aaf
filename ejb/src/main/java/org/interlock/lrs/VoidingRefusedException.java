package org.interlock.lrs;

import java.util.UUID;
import org.interlock.common.BusinessException;

/**
 * A client wanted to void a statement that another sender stored. Answered to a tool as 403;
 * nothing of the request was stored. Source: xAPI-Data 2.3.2.
 */
public final class VoidingRefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param statement id of the statement to be voided
   */
  public VoidingRefusedException(UUID statement) {
    super("lrs.voidingRefused", statement);
  }
}
