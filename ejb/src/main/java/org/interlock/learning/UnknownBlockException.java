package org.interlock.learning;

import org.interlock.common.BusinessException;

/** A reading position names something that is no block of the lesson. */
public final class UnknownBlockException extends BusinessException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  /**
   * @param block what was named
   */
  public UnknownBlockException(String block) {
    super("unknownBlock", block.length() > SHOWN ? block.substring(0, SHOWN) + "…" : block);
  }
}
