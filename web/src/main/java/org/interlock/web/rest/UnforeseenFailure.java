package org.interlock.web.rest;

import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.interlock.web.shell.Reference;

/** What nobody foresaw: the log takes the cause, the person gets its reference number. */
final class UnforeseenFailure {

  private static final Logger LOG = System.getLogger(UnforeseenFailure.class.getName());
  private static final int SERVER_ERROR = 500;

  private final ProblemWriter problems;

  UnforeseenFailure(ProblemWriter problems) {
    this.problems = problems;
  }

  Response answer(Throwable cause) {
    String reference = Reference.next();
    LOG.log(Level.ERROR, "failure reference=" + reference, cause);
    return problems.answerWithReference(SERVER_ERROR, "unforeseen", reference);
  }
}
