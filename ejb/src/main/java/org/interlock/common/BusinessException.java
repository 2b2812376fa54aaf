package org.interlock.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the trade that stopped a use case. Its subclass names the fact; the transaction is
 * rolled back; the person reads a text from the bundles under {@code error.<code>}, filled with the
 * arguments, never this exception's own message.
 *
 * <p>Not for programming errors: those stay plain runtime exceptions and end on the page with a
 * reference number.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code key of the text without its {@code error.} prefix
   * @param arguments the values at fault and what was expected, in the order of the text's places
   */
  protected BusinessException(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** Key of the text, without the prefix {@code error.}. */
  public String code() {
    return code;
  }

  /**
   * Values for the places of the text; empty after the exception has crossed a serialising border.
   */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
