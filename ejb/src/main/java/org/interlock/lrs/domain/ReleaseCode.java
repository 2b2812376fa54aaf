package org.interlock.lrs.domain;

import java.util.regex.Pattern;

/** A neutral code of who may read: short and plain, or {@code *} for everybody. */
final class ReleaseCode {

  private static final Pattern FORM = Pattern.compile("\\*|[A-Za-z0-9._-]{1,12}");

  private ReleaseCode() {}

  /**
   * @throws IllegalArgumentException when it is no code
   */
  static void check(String code) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "release code must be * or 1 to 12 letters and digits: " + code);
    }
  }
}
