package org.interlock.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Refuses a posted form that does not bring the nonce of the page it came from, before anything of
 * it is acted on. PrimeFaces would find out only while it writes the answer, when the form has had
 * its effect already. A page that was open too long is told as such. Nothing typed is logged.
 */
public class NonceCheck implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(NonceCheck.class.getName());

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent restored) {
    FacesContext faces = restored.getFacesContext();
    boolean posted = faces.isPostback() || faces.getPartialViewContext().isAjaxRequest();
    boolean failed =
        faces.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
    if (!posted || failed || faces.getViewRoot() == null || faces.getResponseComplete()) {
      return;
    }
    try {
      PrimeFacesContext.getCspState(faces).getNonce();
    } catch (CspException | IllegalArgumentException foreign) {
      LOG.log(Level.WARNING, "form refused: it does not bring the nonce of its page");
      refuse(faces);
    }
  }

  private static void refuse(FacesContext faces) {
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
