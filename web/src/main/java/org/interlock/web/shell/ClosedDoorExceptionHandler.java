package org.interlock.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.interlock.common.NotFoundException;

/**
 * Turns what a service said about a page into the answer of the web: not there (or not for this
 * nation, which is the same) is 404, a role that may not is 403. Everything else goes on to the
 * page for unforeseen failures.
 */
public class ClosedDoorExceptionHandler extends ExceptionHandlerWrapper {

  /** Stands before the handler of the platform. */
  public ClosedDoorExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      int status = statusOf(events.next().getContext().getException());
      if (status != 0) {
        answer(status);
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static void answer(int status) {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      context.getExternalContext().responseSendError(status, null);
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(new UncheckedIOException(e));
    }
  }

  private static int statusOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
      if (cause instanceof EJBAccessException) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
    }
    return 0;
  }
}
