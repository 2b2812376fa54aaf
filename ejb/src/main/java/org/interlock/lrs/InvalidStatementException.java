package org.interlock.lrs;

import org.interlock.common.BusinessException;

/**
 * A statement, or a parameter of a request, breaks a clause of the specification: nothing of the
 * request was stored. Answered to a tool as 400 with path, value and clause.
 */
public final class InvalidStatementException extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String value;
  private final String problem;
  private final Clause clause;

  /**
   * @param path JSON path of the offending value, or the name of the parameter
   * @param value the value as sent, shortened
   * @param problem what is wrong and what was expected, in English: it is read by tool authors
   * @param clause the rule
   */
  public InvalidStatementException(String path, String value, String problem, Clause clause) {
    super("lrs.invalidStatement", path, value, problem, clause.reference());
    this.path = path;
    this.value = value;
    this.problem = problem;
    this.clause = clause;
  }

  /** The same, with the failure that told it. */
  public InvalidStatementException(
      String path, String value, String problem, Clause clause, Throwable cause) {
    this(path, value, problem, clause);
    initCause(cause);
  }

  /** Where in the JSON text. */
  public String path() {
    return path;
  }

  /** What stood there. */
  public String value() {
    return value;
  }

  /** What is wrong with it. */
  public String problem() {
    return problem;
  }

  /** Which rule it breaks. */
  public Clause clause() {
    return clause;
  }

  @Override
  public String getMessage() {
    return path + ": " + problem + " (" + clause.reference() + ")";
  }
}
