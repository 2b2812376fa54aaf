package org.interlock.web.rest;

import org.interlock.common.BusinessException;

/** The body of a request is not the JSON object that was expected, from a certain place on. */
public final class BrokenJsonException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param line the line that cannot be read, from 1
   * @param column the place in that line at which reading ended, from 1
   */
  BrokenJsonException(long line, long column) {
    super("brokenJson", line, column);
  }
}
