package org.interlock.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.interlock.common.Setting;
import org.interlock.web.rest.ProblemWriter;

/**
 * Refuses requests that another site makes a browser send here (ASVS 5.0.0-3.5.1), and, where the
 * server runs on plain localhost, requests under any other host name.
 */
public class SameOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int MISDIRECTED = 421;

  @Inject private transient ProblemWriter problems;

  private boolean localOnly;

  @Override
  public void init() {
    localOnly = Setting.PLAIN_LOCALHOST.isOn();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (localOnly && !OriginPolicy.isLocal(request.getServerName())) {
      response.setStatus(MISDIRECTED);
      return;
    }
    boolean mustBeOurs =
        RouteTable.find(Addresses.path(request)).map(Route::needsSameOrigin).orElse(true);
    OriginPolicy policy = OriginPolicy.of(request);
    if (mustBeOurs && !policy.allows()) {
      problems.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "otherSite");
      return;
    }
    chain.doFilter(request, response);
  }
}
