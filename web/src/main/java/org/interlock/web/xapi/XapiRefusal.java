package org.interlock.web.xapi;

import org.interlock.lrs.Clause;

/**
 * A request that the protocol refuses before the store sees it.
 *
 * <p>Not for statements that break the specification: the store refuses those.
 */
final class XapiRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final Clause clause;
  private final String header;
  private final String headerValue;

  private XapiRefusal(int status, String problem, Clause clause, String header, String value) {
    super(problem);
    this.status = status;
    this.clause = clause;
    this.header = header;
    this.headerValue = value;
  }

  /** A refusal by that clause. */
  static XapiRefusal of(int status, String problem, Clause clause) {
    return new XapiRefusal(status, problem, clause, null, null);
  }

  /** The same, with a header that tells the client how to go on. */
  XapiRefusal with(String name, String value) {
    return new XapiRefusal(status, getMessage(), clause, name, value);
  }

  /** 400 by that clause. */
  static XapiRefusal bad(String problem, Clause clause) {
    return of(400, problem, clause);
  }

  int status() {
    return status;
  }

  /** The answer to the client. */
  XapiAnswer answer() {
    XapiAnswer answer = XapiAnswer.refusal(status, "", "", getMessage(), clause.reference());
    return header == null ? answer : answer.with(header, headerValue);
  }
}
