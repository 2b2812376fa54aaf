package org.interlock.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.interlock.common.SiteAddress;

/**
 * Whether a request that may change something comes from one of our own pages. Browsers say so by
 * {@code Sec-Fetch-Site}, older ones by {@code Origin}; a request with neither is refused, because
 * no browser of the last years sends it.
 *
 * @param method HTTP method
 * @param site value of {@code Sec-Fetch-Site}, or null
 * @param origin value of {@code Origin}, or null
 * @param own our own origin, such as {@code https://host:8443}
 */
public record OriginPolicy(String method, String site, String origin, String own) {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  static OriginPolicy of(HttpServletRequest request, HostPolicy hosts) {
    return new OriginPolicy(
        request.getMethod(),
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        hosts
            .origin()
            .orElseGet(
                () -> own(request.getScheme(), request.getServerName(), request.getServerPort())));
  }

  /** True for a safe method, and for one that our own page sends. */
  public boolean allows() {
    if (SAFE.contains(method)) {
      return true;
    }
    if (site != null) {
      return site.equals("same-origin");
    }
    return own.equals(origin);
  }

  /** An origin as browsers write it: without the scheme's own port. */
  static String own(String scheme, String host, int port) {
    boolean usual = port == ("https".equals(scheme) ? HTTPS : HTTP);
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return scheme + "://" + name + (usual ? "" : ":" + port);
  }

  /** True for the names by which a machine calls itself. */
  static boolean isLocal(String host) {
    return LOCAL.contains(SiteAddress.bare(host));
  }
}
