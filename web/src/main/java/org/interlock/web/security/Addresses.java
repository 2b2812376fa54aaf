package org.interlock.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the route table spells it: decoded, without context path and matrix. */
final class Addresses {

  private Addresses() {}

  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }
}
