package org.interlock.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The path of a request as the route table spells it: decoded, without context path and matrix. */
final class Addresses {

  /** Parameters within the path, and encodings by which a path hides where it leads. */
  private static final Pattern CROOKED =
      Pattern.compile(";|%2e|%2f|%5c|%00|//", Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }

  /**
   * Whether an address is written as our pages write theirs. No page of ours has a session id in
   * its address, an encoded dot or slash, or an empty part; who sends one is looking for a way
   * around a rule.
   *
   * @param uri path of the request as it was sent, not decoded
   */
  static boolean isPlain(String uri) {
    return !CROOKED.matcher(uri).find();
  }
}
