package org.interlock.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.interlock.web.security.Route.Access;

/**
 * Refuses a body that is longer than any of our pages sends, before anything reads it: 413 for one
 * that says its length, 411 for one that does not, since its end cannot be known. Outside clients
 * are left to their own endpoint, which has a limit of its own and an answer in its own form.
 */
public class BodyLimit extends HttpFilter {

  /** Longest body in bytes. */
  static final long LONGEST = 10_485_760;

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean ownLimit =
        RouteTable.find(Addresses.path(request))
            .filter(route -> route.access() == Access.CLIENT)
            .isPresent();
    if (!ownLimit && request.getHeader("Transfer-Encoding") != null) {
      response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
      return;
    }
    if (!ownLimit && request.getContentLengthLong() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }
}
