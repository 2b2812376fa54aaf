package org.interlock.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What the page for an unforeseen failure shows: a reference number, which the log carries beside
 * the cause.
 *
 * <p>The number means nothing by itself; the log names neither the person nor what was typed.
 */
@Named("failure")
@RequestScoped
public class FailureView {

  private static final Logger LOG = System.getLogger(FailureView.class.getName());

  @Inject private HttpServletRequest request;

  private String reference;

  /** Eight letters and digits that are not mistaken for each other. */
  public String getReference() {
    return reference;
  }

  @PostConstruct
  void log() {
    reference = Reference.next();
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    LOG.log(
        Level.ERROR,
        "failure reference=" + reference + " status=" + status + " path=" + path,
        cause);
  }
}
