package org.interlock.web.shell;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.interlock.common.Setting;

/**
 * The cookies in which a browser remembers language and light or dark while nobody is signed in.
 * Like the session's they are bound to this host over TLS by a {@code __Host-} name (ASVS
 * 5.0.0-3.3); only a server on plain localhost does without TLS.
 */
public final class DisplayCookie {

  private static final String BOUND_TO_HOST = "__Host-";

  private DisplayCookie() {}

  /** Remembers a language. */
  public static Cookie language(String tag) {
    return of(Reader.LANGUAGE_COOKIE, tag);
  }

  /** Remembers one choice for a year. */
  static Cookie of(String choice, String value) {
    return Setting.PLAIN_LOCALHOST.isOn() ? plain(choice, value) : bound(choice, value);
  }

  /** The name of the cookie that keeps a choice. */
  static String nameOf(String choice) {
    return Setting.PLAIN_LOCALHOST.isOn() ? choice : BOUND_TO_HOST + choice;
  }

  /** The cookie as it is sent over TLS. */
  static Cookie bound(String choice, String value) {
    Cookie cookie = plain(BOUND_TO_HOST + choice, value);
    cookie.setSecure(true);
    return cookie;
  }

  private static Cookie plain(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    return cookie;
  }
}
