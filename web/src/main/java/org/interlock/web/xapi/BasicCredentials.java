package org.interlock.web.xapi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Key and secret of a client as it sends them with each request (RFC 7617).
 *
 * @param key user name
 * @param secret password
 */
record BasicCredentials(String key, String secret) {

  private static final String SCHEME = "basic ";

  /** Those in an Authorization header; empty when it holds none. */
  static Optional<BasicCredentials> of(String header) {
    if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "BasicCredentials[" + key + "]";
  }
}
