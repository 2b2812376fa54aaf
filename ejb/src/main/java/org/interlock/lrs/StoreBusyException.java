package org.interlock.lrs;

import org.interlock.common.BusinessException;

/**
 * Other writers won every try: nothing was stored, and the tool may send again. Answered as 503
 * with a waiting time.
 */
public final class StoreBusyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param tries how often it was tried
   */
  public StoreBusyException(int tries) {
    super("lrs.storeBusy", tries);
  }
}
