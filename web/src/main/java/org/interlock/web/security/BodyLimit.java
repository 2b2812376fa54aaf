package org.interlock.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.interlock.web.rest.ProblemWriter;
import org.interlock.web.security.Route.Access;

/**
 * Refuses a body that is longer than any of our pages sends, before anything reads it: 413 for one
 * that says its length, 411 for one that does not, since its end cannot be known; 400 for a form
 * that cannot be read, such as one of more than a thousand fields. Outside clients are left to
 * their own endpoint, which has a limit of its own and an answer in its own form.
 */
public class BodyLimit extends HttpFilter {

  /** Longest body in bytes. */
  static final long LONGEST = 10_485_760;

  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1_048_576;
  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject private transient ProblemWriter problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Route> route = RouteTable.find(Addresses.path(request));
    boolean ownLimit = route.filter(found -> found.access() == Access.CLIENT).isPresent();
    if (!ownLimit && request.getHeader("Transfer-Encoding") != null) {
      problems.refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "lengthMissing");
      return;
    }
    if (!ownLimit && request.getContentLengthLong() > LONGEST) {
      problems.refuse(
          request,
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "bodyTooLong",
          List.of(LONGEST / MEGABYTE));
      return;
    }
    if (!ownLimit && !canBeRead(request)) {
      problems.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "badRequest");
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * Whether the container can take the fields of the form apart. It says no by a runtime exception
   * of no type of its own.
   */
  private static boolean canBeRead(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return true;
    }
    return !CompletableFuture.completedFuture(request)
        .thenApply(HttpServletRequest::getParameterMap)
        .isCompletedExceptionally();
  }
}
