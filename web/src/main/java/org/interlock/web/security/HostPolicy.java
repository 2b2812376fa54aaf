package org.interlock.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;

/**
 * Under which host names the product answers. On plain localhost, the names by which a machine
 * calls itself; elsewhere the host of the address that people type, and no other: whoever sends
 * another name hopes that it comes back in a link (ASVS 5.0.0-14.1.1, Host header).
 *
 * @param localOnly whether the server runs on plain localhost
 * @param origin the address that people type, as browsers write an origin; empty takes any host
 */
record HostPolicy(boolean localOnly, Optional<String> origin) {

  /**
   * As the installation chose.
   *
   * @throws InvalidSettingException when the address that people type is none
   */
  static HostPolicy configured() {
    return of(Setting.PLAIN_LOCALHOST.isOn(), Setting.BASE_URL.text());
  }

  static HostPolicy of(boolean localOnly, String baseUrl) {
    return new HostPolicy(
        localOnly, baseUrl.isBlank() ? Optional.empty() : Optional.of(originOf(baseUrl)));
  }

  /** Whether a request under this host name is answered. */
  boolean answers(String host) {
    if (localOnly) {
      return OriginPolicy.isLocal(host);
    }
    return origin.map(own -> URI.create(own).getHost().equalsIgnoreCase(host)).orElse(true);
  }

  private static String originOf(String baseUrl) {
    try {
      URI address = new URI(baseUrl.strip());
      if (address.getHost() != null && "https".equals(address.getScheme())) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return OriginPolicy.own("https", host, address.getPort() < 0 ? 443 : address.getPort());
      }
    } catch (URISyntaxException e) {
      throw invalid(baseUrl, e);
    }
    throw invalid(baseUrl, null);
  }

  private static InvalidSettingException invalid(String value, Throwable cause) {
    return new InvalidSettingException(
        Setting.BASE_URL, value, "an address such as https://learn.example.org", cause);
  }
}
