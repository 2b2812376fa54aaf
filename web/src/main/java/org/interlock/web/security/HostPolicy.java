package org.interlock.web.security;

import java.util.Optional;
import org.interlock.common.InvalidSettingException;
import org.interlock.common.Setting;
import org.interlock.common.SiteAddress;

/**
 * Under which host names the product answers. On plain localhost, the names by which a machine
 * calls itself; elsewhere the host of the address that people type, and no other: whoever sends
 * another name hopes that it comes back in a link (ASVS 5.0.0-14.1.1, Host header). Where neither
 * is chosen the product does not start.
 *
 * @param site the address that people type; empty on plain localhost
 */
record HostPolicy(Optional<SiteAddress> site) {

  /** For a server that is reached on its own machine alone. */
  static final HostPolicy PLAIN_LOCALHOST = new HostPolicy(Optional.empty());

  /**
   * As the installation chose.
   *
   * @throws InvalidSettingException when the address that people type is missing or none
   */
  static HostPolicy configured() {
    return Setting.PLAIN_LOCALHOST.isOn() ? PLAIN_LOCALHOST : of(Setting.BASE_URL.text());
  }

  static HostPolicy of(String baseUrl) {
    return new HostPolicy(Optional.of(SiteAddress.of(baseUrl)));
  }

  /** Whether a request under this host name is answered. */
  boolean answers(String host) {
    return site.map(own -> own.isAt(host)).orElseGet(() -> OriginPolicy.isLocal(host));
  }

  /** Our own origin, whatever a request says; empty on plain localhost. */
  Optional<String> origin() {
    return site.map(SiteAddress::origin);
  }
}
