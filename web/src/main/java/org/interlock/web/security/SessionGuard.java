package org.interlock.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.interlock.audit.AuditOrigin;
import org.interlock.people.Roles;
import org.interlock.web.rest.ProblemWriter;
import org.interlock.web.security.Route.Access;
import org.interlock.web.security.Route.Kind;
import org.interlock.web.security.SessionPolicy.Over;

/**
 * Applies the route table to every request: what is not listed is not there; who is not signed in
 * is led to the sign-in page and back; who has an initial password is led to change it, and who
 * misses a second factor that their role asks for, to set it up; a session that is over is taken
 * down. Answers that are about a person are kept by no cache.
 */
public class SessionGuard extends HttpFilter {

  /** Request attribute in which the authentication leaves why a session is over. */
  static final String OVER = "org.interlock.session.over";

  private static final long serialVersionUID = 1L;

  private static final String PARTIAL_REDIRECT =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<partial-response><redirect url=\"%s\"></redirect></partial-response>";

  @Inject private transient ProblemWriter problems;
  @Inject private transient AuditOrigin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Route> found = RouteTable.find(Addresses.path(request));
    if (found.isEmpty() || !Addresses.isPlain(request.getRequestURI())) {
      problems.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "notFound");
      return;
    }
    Route route = found.get();
    if (!route.methods().contains(request.getMethod())) {
      refuseMethod(route, request, response);
      return;
    }
    if (route.access() != Access.PUBLIC_FILE) {
      origin.cameFrom(request.getRemoteAddr());
      response.setHeader("Cache-Control", "no-store");
    }
    if (isOpen(route, request, response)) {
      chain.doFilter(request, response);
    }
  }

  /** A person who typed the address of an action is led home; everything else is told by status. */
  private void refuseMethod(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("GET".equals(request.getMethod()) && route.kind() == Kind.PAGE) {
      lead(request, response, LocalPath.HOME);
      return;
    }
    response.setHeader("Allow", String.join(", ", route.methods()));
    if (route.kind() == Kind.REST && route.access() != Access.CLIENT) {
      problems.refuse(
          request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "methodNotAllowed");
      return;
    }
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private boolean isOpen(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Over over = (Over) request.getAttribute(OVER);
    if (over != null) {
      end(request);
    }
    return switch (route.access()) {
      case PUBLIC_FILE, ANYONE, CLIENT -> true;
      case NEWCOMER -> isSignedIn(request) || signInFirst(route, over, request, response);
      case SETTING_UP ->
          isSignedIn(request)
              ? hasOwnPassword(request)
                  || first("/password", "passwordInitial", route, request, response)
              : signInFirst(route, over, request, response);
      case PERSON ->
          isSignedIn(request)
              ? request.isUserInRole(Roles.PERSON) || somethingFirst(route, request, response)
              : signInFirst(route, over, request, response);
    };
  }

  private boolean somethingFirst(
      Route route, HttpServletRequest request, HttpServletResponse response) throws IOException {
    return hasOwnPassword(request)
        ? first("/second-factor", "secondFactorMissing", route, request, response)
        : first("/password", "passwordInitial", route, request, response);
  }

  private static boolean isSignedIn(HttpServletRequest request) {
    return request.getUserPrincipal() != null;
  }

  private static boolean hasOwnPassword(HttpServletRequest request) {
    return request.isUserInRole(Roles.PERSON) || request.isUserInRole(Roles.WITHOUT_SECOND_FACTOR);
  }

  private boolean signInFirst(
      Route route, Over over, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (route.kind() == Kind.REST) {
      problems.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "notSignedIn");
      return false;
    }
    String signIn = LocalPath.via("/login", wished(request));
    lead(request, response, over == null ? signIn : withReason(signIn, over));
    return false;
  }

  /** Leads to what must be done before all else; a script is told the code of it. */
  private boolean first(
      String page,
      String code,
      Route route,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (route.kind() == Kind.REST) {
      problems.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, code);
      return false;
    }
    lead(request, response, LocalPath.via(page, wished(request)));
    return false;
  }

  /** Only what was merely read can be asked again after sign-in. */
  private static String wished(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return LocalPath.HOME;
    }
    String query = request.getQueryString();
    return LocalPath.pageOrHome(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Leads the browser on; a script of Faces that asked for a part of a page is told in its way. */
  private static void lead(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(PARTIAL_REDIRECT.formatted(path.replace("&", "&amp;")));
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  private static String withReason(String path, Over over) {
    String reason = "ended=" + over.name().toLowerCase(Locale.ROOT);
    return path + (path.contains("?") ? "&" : "?") + reason;
  }
}
