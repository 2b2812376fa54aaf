package org.interlock.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * {@code POST /preferences}: takes a choice of language or of light and dark from the masthead and
 * leads back to the page.
 *
 * <p>The browser remembers the choice in a cookie, which decides as long as nobody is signed in.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "uk");
  private static final Set<String> THEMES = Set.of("light", "dark", "system");

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    remember(response, Reader.LANGUAGE_COOKIE, request.getParameter("language"), LANGUAGES);
    remember(response, Reader.THEME_COOKIE, request.getParameter("theme"), THEMES);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", request.getContextPath() + ownPath(request.getParameter("back")));
  }

  private static void remember(
      HttpServletResponse response, String name, String value, Set<String> allowed) {
    if (value != null && allowed.contains(value)) {
      Cookie cookie = new Cookie(name, value);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setAttribute("SameSite", "Lax");
      cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
      response.addCookie(cookie);
    }
  }

  /** Only a path of this server; {@code //host} and {@code /\host} would lead elsewhere. */
  static String ownPath(String wished) {
    boolean own = wished != null && wished.matches("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    return own ? wished : "/home";
  }
}
