package org.interlock.web.shell;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.interlock.people.ProfileService;
import org.interlock.people.Roles;
import org.interlock.people.Theme;
import org.interlock.web.security.LocalPath;

/**
 * {@code POST /preferences}: takes a choice of language or of light and dark from the masthead and
 * leads back to the page.
 *
 * <p>The browser remembers the choice in a cookie, which decides as long as nobody is signed in;
 * for somebody signed in the profile keeps it.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "uk");
  private static final Set<String> THEMES = Set.of("light", "dark", "system");

  @EJB private transient ProfileService profiles;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    remember(response, Reader.LANGUAGE_COOKIE, request.getParameter("language"), LANGUAGES);
    remember(response, Reader.THEME_COOKIE, request.getParameter("theme"), THEMES);
    if (request.isUserInRole(Roles.PERSON)) {
      keep(request.getParameter("language"), request.getParameter("theme"));
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", request.getContextPath() + LocalPath.orHome(request.getParameter("back")));
  }

  private void keep(String language, String theme) {
    if (language != null && LANGUAGES.contains(language)) {
      profiles.speak(language);
    }
    if (theme != null && THEMES.contains(theme)) {
      profiles.dress(Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
    }
  }

  private static void remember(
      HttpServletResponse response, String name, String value, Set<String> allowed) {
    if (value != null && allowed.contains(value)) {
      response.addCookie(DisplayCookie.of(name, value));
    }
  }
}
