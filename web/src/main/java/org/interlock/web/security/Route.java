package org.interlock.web.security;

import java.util.Set;

/**
 * An address of the web and who may ask it. A path that ends in {@code /*} stands for everything
 * below it.
 *
 * @param methods the HTTP methods it answers
 * @param kind what answers there
 */
public record Route(String path, Access access, Set<String> methods, Kind kind) {

  /** Who may ask. */
  public enum Access {
    /** Everybody; nobody's session is looked at. */
    PUBLIC_FILE,
    /** Everybody, signed in or not. */
    ANYONE,
    /** Who is signed in, even with an initial password. */
    NEWCOMER,
    /** Who is signed in with a password of their own, also while a second factor is missing. */
    SETTING_UP,
    /** Who is signed in with a password of their own and all that their role asks. */
    PERSON,
    /** Outside systems, which prove themselves on each request without a session. */
    CLIENT
  }

  /** What answers, and so how a refusal is told. */
  public enum Kind {
    PAGE,
    FILE,
    REST
  }

  private static final String BELOW = "/*";

  public Route {
    methods = Set.copyOf(methods);
  }

  /** True if {@code asked} is this address or stands below it. */
  public boolean covers(String asked) {
    if (path.endsWith(BELOW)) {
      String stem = path.substring(0, path.length() - BELOW.length());
      return asked.equals(stem) || asked.startsWith(stem + "/");
    }
    return asked.equals(path);
  }

  /** True if a cross-site request could do harm here on a signed-in browser's behalf. */
  public boolean needsSameOrigin() {
    return access != Access.CLIENT;
  }
}
