package org.interlock.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.interlock.audit.DenialService;
import org.interlock.common.NotFoundException;

/** Tells the trail where a person was refused: by the thing they asked for, else by the address. */
@RequestScoped
public class ClosedDoors {

  private static final String NOT_FOUND = "notFound.";

  @EJB private DenialService denials;
  @Inject private HttpServletRequest request;

  /** What was asked for is not there for the person. */
  public void missing(NotFoundException refusal) {
    String asked = refusal.arguments().isEmpty() ? "-" : String.valueOf(refusal.arguments().get(0));
    denials.denied(refusal.code(), refusal.code().substring(NOT_FOUND.length()), asked);
  }

  /** The person's roles do not open it. */
  public void forbidden() {
    String address = RouteTable.find(Addresses.path(request)).map(Route::path).orElse("-");
    denials.denied("forbidden", "address", address.replace("/*", ""));
  }
}
