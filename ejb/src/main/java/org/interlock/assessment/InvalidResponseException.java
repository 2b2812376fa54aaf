package org.interlock.assessment;

import org.interlock.common.BusinessException;

/**
 * An answer does not fit its question; says which value, and what was expected. Nothing is changed
 * by it.
 */
public final class InvalidResponseException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param fault last part of the text's key: {@code number}, {@code option}, {@code pair} …
   * @param values the value at fault, then what was expected
   */
  public InvalidResponseException(String fault, Object... values) {
    super("response." + fault, values);
  }
}
