package org.interlock.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The address at which people reach the site over TLS, such as {@code https://learn.example.org}: a
 * host and a port, and nothing behind them.
 *
 * @param host name or number in small letters; an IPv6 one without brackets
 * @param port TCP port
 */
public record SiteAddress(String host, int port) {

  private static final int USUAL_PORT = 443;
  private static final int HIGHEST_PORT = 65535;

  /**
   * As the installation chose. Empty where nobody did, and on plain localhost, where the setting
   * has no say.
   *
   * @throws InvalidSettingException when what was chosen is no such address
   */
  public static Optional<SiteAddress> chosen() {
    return Setting.PLAIN_LOCALHOST.isOn() || !Setting.BASE_URL.isSet()
        ? Optional.empty()
        : Optional.of(of(Setting.BASE_URL.text()));
  }

  /**
   * From what an administrator typed.
   *
   * @throws InvalidSettingException when it is no such address
   */
  public static SiteAddress of(String typed) {
    try {
      URI address = new URI(typed.strip());
      if (isSite(address)) {
        int port = address.getPort();
        return new SiteAddress(bare(address.getHost()), port < 0 ? USUAL_PORT : port);
      }
    } catch (URISyntaxException e) {
      throw invalid(typed, e);
    }
    throw invalid(typed, null);
  }

  /** A host as it is compared: in small letters, an IPv6 one without brackets. */
  public static String bare(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    boolean bracketed = small.startsWith("[") && small.endsWith("]");
    return bracketed ? small.substring(1, small.length() - 1) : small;
  }

  /** Whether a request that names this host is for the site. */
  public boolean isAt(String named) {
    return host.equals(bare(named));
  }

  /** As browsers write it: without the port that goes without saying. */
  public String origin() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "https://" + name + (port == USUAL_PORT ? "" : ":" + port);
  }

  private static boolean isSite(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        && address.getHost() != null
        && address.getUserInfo() == null
        && address.getPort() != 0
        && address.getPort() <= HIGHEST_PORT
        && address.getPath().matches("/*")
        && address.getQuery() == null
        && address.getFragment() == null;
  }

  private static InvalidSettingException invalid(String typed, Throwable cause) {
    return new InvalidSettingException(
        Setting.BASE_URL,
        typed,
        "an address such as https://learn.example.org, unless %s is true"
            .formatted(Setting.PLAIN_LOCALHOST.key()),
        cause);
  }
}
