package org.interlock.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * The inline scripts of PrimeFaces components, which run by a nonce. Only pages on the form
 * template ask for one, when their view is built: {@code #{componentScripts.allow}}. All other
 * pages have no inline script, and so need neither a nonce nor the session that PrimeFaces would
 * keep it in.
 */
@Named("componentScripts")
@RequestScoped
public class ComponentScripts {

  /** Gives this page's component scripts their nonce. */
  public void allow() {
    CspPhaseListener.initCsp(
        FacesContext.getCurrentInstance(), Boolean.TRUE, Boolean.FALSE, null, null);
  }

  /**
   * The nonce of this page, for the hidden field {@code primefaces.nonce} of its forms: PrimeFaces
   * asks every posted form for the nonce of the page that it came from, and has its script add it;
   * our forms bring it themselves and so work without a script too.
   */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
