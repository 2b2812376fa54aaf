package org.interlock.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a browser is led back to: only ever a path of this server, never another host, whatever
 * stood in the request ({@code //host}, {@code /\host} and control characters would lead elsewhere;
 * ASVS 5.0.0-3.7.2).
 */
public final class LocalPath {

  /** Where everybody may go who is signed in. */
  public static final String HOME = "/home";

  private static final int LONGEST = 500;
  private static final Pattern OWN = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
  private static final Set<String> NO_PLACE_TO_STAY =
      Set.of("/", "/login", "/sign-in-code", "/logout", "/password", "/second-factor");

  private LocalPath() {}

  /** The wished path if it is one of ours, else the home page. */
  public static String orHome(String wished) {
    boolean own = wished != null && wished.length() <= LONGEST && OWN.matcher(wished).matches();
    return own ? wished : HOME;
  }

  /**
   * As {@link #orHome}, for after sign-in: only to a page that is listed, and not to one that would
   * lead straight back.
   */
  public static String pageOrHome(String wished) {
    String own = orHome(wished);
    String path = own.replaceFirst("[?#].*", "");
    boolean page =
        RouteTable.find(path).filter(route -> route.kind() == Route.Kind.PAGE).isPresent();
    return page && !NO_PLACE_TO_STAY.contains(path) ? own : HOME;
  }

  /** A page of ours that leads on to the wished one; home needs no mention. */
  public static String via(String page, String wished) {
    return wished.equals(HOME)
        ? page
        : page + "?to=" + URLEncoder.encode(wished, StandardCharsets.UTF_8);
  }
}
