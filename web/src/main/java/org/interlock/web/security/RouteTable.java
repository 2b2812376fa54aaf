package org.interlock.web.security;

import static org.interlock.web.security.Route.Access.ANYONE;
import static org.interlock.web.security.Route.Access.CLIENT;
import static org.interlock.web.security.Route.Access.NEWCOMER;
import static org.interlock.web.security.Route.Access.PERSON;
import static org.interlock.web.security.Route.Access.PUBLIC_FILE;
import static org.interlock.web.security.Route.Access.SETTING_UP;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlock.web.security.Route.Access;
import org.interlock.web.security.Route.Kind;

/**
 * Every address of the web with its rule. What is not listed is not there: the guard answers 404. A
 * test fails when a page, a servlet or a REST resource exists without a line here.
 */
public final class RouteTable {

  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> FORM = Set.of("GET", "HEAD", "POST");
  private static final Set<String> WRITE = Set.of("POST");
  private static final Set<String> REST = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");

  /** All routes, the most particular first where several cover one address. */
  public static final List<Route> ALL =
      List.of(
              file("/assets/*"),
              file("/jakarta.faces.resource/*"),
              page("/", ANYONE, READ),
              page("/login", ANYONE, FORM),
              page("/sign-in-code", ANYONE, FORM),
              page("/farewell", ANYONE, READ),
              page("/preferences", ANYONE, WRITE),
              page("/logout", ANYONE, WRITE),
              page("/password", NEWCOMER, FORM),
              page("/second-factor", SETTING_UP, FORM),
              page("/home", PERSON, FORM),
              page("/catalogue", PERSON, FORM),
              page("/module/*", PERSON, FORM),
              page("/lesson/*", PERSON, FORM),
              page("/learn/*", PERSON, WRITE),
              page("/attempt/*", PERSON, FORM),
              page("/result/*", PERSON, FORM),
              page("/path", PERSON, FORM),
              page("/records", PERSON, FORM),
              page("/search", PERSON, FORM),
              page("/profile", PERSON, FORM),
              page("/glossary", PERSON, FORM),
              page("/sources", PERSON, FORM),
              page("/help", PERSON, FORM),
              rest("/api/session/*", NEWCOMER),
              rest("/api/enrolments/*", PERSON),
              rest("/api/attempts/*", PERSON),
              rest("/xapi/*", CLIENT))
          .stream()
          .sorted(Comparator.comparing((Route route) -> route.path().length()).reversed())
          .toList();

  private RouteTable() {}

  /** The rule for a path; empty if nothing is there. */
  public static Optional<Route> find(String path) {
    return ALL.stream().filter(route -> route.covers(path)).findFirst();
  }

  private static Route file(String path) {
    return new Route(path, PUBLIC_FILE, READ, Kind.FILE);
  }

  private static Route page(String path, Access access, Set<String> methods) {
    return new Route(path, access, methods, Kind.PAGE);
  }

  private static Route rest(String path, Access access) {
    return new Route(path, access, REST, Kind.REST);
  }
}
