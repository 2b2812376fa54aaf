package org.interlock.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.interlock.web.i18n.Texts;

/**
 * How this request is to be written: language, zone and light or dark, as {@code #{reader}}.
 *
 * <p>For somebody signed in, what the profile says. For anybody else what the browser remembers
 * from the last choice, then what it asks for; times are UTC then.
 */
@Named("reader")
@RequestScoped
public class Reader {

  /** The choice of language that a cookie remembers before sign-in. */
  public static final String LANGUAGE_COOKIE = "interlock-language";

  /** The choice of light or dark that a cookie remembers before sign-in. */
  public static final String THEME_COOKIE = "interlock-theme";

  private static final Set<String> THEMES = Set.of("light", "dark", "system");
  private static final String SYSTEM_THEME = "system";

  private Locale locale;
  private ZoneId zone;
  private String theme;
  private String address;

  /** For the container. */
  protected Reader() {}

  /** Decides once for the request. */
  @Inject
  public Reader(HttpServletRequest request, ActiveUser user) {
    boolean signedIn = request.getUserPrincipal() != null && user.isSignedIn();
    locale =
        signedIn
            ? spoken(Locale.forLanguageTag(user.getLanguage()))
            : unknownReadersLocale(request);
    zone = signedIn ? user.getZone() : ZoneOffset.UTC;
    String wished =
        signedIn ? user.getTheme() : cookie(request, DisplayCookie.nameOf(THEME_COOKIE));
    theme = wished != null && THEMES.contains(wished) ? wished : SYSTEM_THEME;
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    address =
        (failed == null ? request.getRequestURI() : failed)
            + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
  }

  /** One of the languages the interface speaks. */
  public Locale getLocale() {
    return locale;
  }

  /** The language tag, for the {@code lang} attribute. */
  public String getLanguage() {
    return locale.getLanguage();
  }

  /** The subset of our fonts the language is written with: {@code latin} or {@code cyrillic}. */
  public String getScript() {
    return "uk".equals(getLanguage()) ? "cyrillic" : "latin";
  }

  /** A nation's name in the reader's language, by its ISO 3166-1 alpha-2 code. */
  public String nation(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
  }

  /** Path and query of this page, to come back to; on an error page, of the page that failed. */
  public String getAddress() {
    return address;
  }

  /** The zone times are told in. */
  public ZoneId getZone() {
    return zone;
  }

  /** {@code light}, {@code dark} or {@code system}. */
  public String getTheme() {
    return theme;
  }

  private static Locale unknownReadersLocale(HttpServletRequest request) {
    String remembered = cookie(request, DisplayCookie.nameOf(LANGUAGE_COOKIE));
    return spoken(remembered == null ? request.getLocale() : Locale.forLanguageTag(remembered));
  }

  private static Locale spoken(Locale wished) {
    return Texts.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(wished.getLanguage()))
        .findFirst()
        .orElse(Texts.LANGUAGES.get(0));
  }

  private static String cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return cookie.getValue();
      }
    }
    return null;
  }
}
