package org.interlock.web.shell;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/**
 * The cookies in which a browser remembers language and light or dark while nobody is signed in.
 */
public final class DisplayCookie {

  private DisplayCookie() {}

  /** Remembers a language. */
  public static Cookie language(String tag) {
    return of(Reader.LANGUAGE_COOKIE, tag);
  }

  /** Remembers one choice for a year. */
  static Cookie of(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    return cookie;
  }
}
