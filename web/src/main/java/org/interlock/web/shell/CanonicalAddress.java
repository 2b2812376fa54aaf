package org.interlock.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one address of a page. Who typed a code in another way ({@code f01} for {@code F01}) is led
 * there for good, so that each page has one place in history, links and search.
 */
public final class CanonicalAddress {

  private CanonicalAddress() {}

  /** Answers with the way to the page's own address, and with nothing else. */
  public static void lead(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    external.setResponseHeader("Location", path);
    faces.responseComplete();
  }
}
