package org.interlock.web.xapi;

import java.util.regex.Pattern;
import org.interlock.lrs.Clause;

/** The version header: every request names 1.0 or 1.0.x, every answer says 1.0.3. */
final class ProtocolVersion {

  static final String HEADER = "X-Experience-API-Version";
  static final String SPOKEN = "1.0.3";

  private static final Pattern UNDERSTOOD = Pattern.compile("1\\.0(\\.\\d+)?");

  private ProtocolVersion() {}

  /**
   * Refuses a request in another version, or in none.
   *
   * @throws XapiRefusal 400
   */
  static void check(XapiRequest request) {
    String version =
        request
            .header(HEADER)
            .orElseThrow(
                () -> XapiRefusal.bad("the header " + HEADER + " is missing", Clause.VERSIONING));
    if (!UNDERSTOOD.matcher(version).matches()) {
      throw XapiRefusal.bad("version " + version + " is not spoken here", Clause.VERSIONING);
    }
  }
}
