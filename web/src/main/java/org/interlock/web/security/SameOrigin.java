package org.interlock.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.interlock.web.rest.ProblemWriter;

/**
 * Refuses requests that another site makes a browser send here (ASVS 5.0.0-3.5.1), and requests
 * under a host name that is not ours.
 */
public class SameOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int MISDIRECTED = 421;

  @Inject private transient ProblemWriter problems;

  private transient HostPolicy hosts;

  @Override
  public void init() {
    hosts = HostPolicy.configured();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!hosts.answers(request.getServerName())) {
      problems.refuse(request, response, MISDIRECTED, "otherHost");
      return;
    }
    boolean mustBeOurs =
        RouteTable.find(Addresses.path(request)).map(Route::needsSameOrigin).orElse(true);
    OriginPolicy policy = OriginPolicy.of(request, hosts);
    if (mustBeOurs && !policy.allows()) {
      problems.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "otherSite");
      return;
    }
    chain.doFilter(request, response);
  }
}
