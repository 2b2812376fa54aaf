package org.interlock.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.interlock.common.NotFoundException;
import org.interlock.web.security.ClosedDoors;
import org.omnifaces.util.Faces;

/**
 * Turns what a service said about a page into the answer of the web: not there (or not for this
 * nation, which is the same) is 404, a role that may not is 403; a form of a page that was open too
 * long is 409, whose error page leads back to it, and its script loads the page anew. Everything
 * else goes on to the page for unforeseen failures.
 */
public class ClosedDoorExceptionHandler extends ExceptionHandlerWrapper {

  private static final int EXPIRED = HttpServletResponse.SC_CONFLICT;

  /** Stands before the handler of the platform. */
  public ClosedDoorExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      int status = statusOf(thrown);
      if (status != 0) {
        tell(thrown, status);
        answer(status);
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static void answer(int status) {
    FacesContext context = FacesContext.getCurrentInstance();
    try {
      if (status == EXPIRED && context.getPartialViewContext().isAjaxRequest()) {
        context.getExternalContext().redirect(Faces.getRequestURI());
        return;
      }
      context.getExternalContext().responseSendError(status, null);
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(new UncheckedIOException(e));
    }
  }

  private static void tell(Throwable thrown, int status) {
    ClosedDoors doors = CDI.current().select(ClosedDoors.class).get();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException missing) {
        doors.missing(missing);
        return;
      }
    }
    if (status == HttpServletResponse.SC_FORBIDDEN) {
      doors.forbidden();
    }
  }

  private static int statusOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException) {
        return HttpServletResponse.SC_NOT_FOUND;
      }
      if (cause instanceof ViewExpiredException) {
        return EXPIRED;
      }
      if (cause instanceof EJBAccessException) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
    }
    return 0;
  }
}
