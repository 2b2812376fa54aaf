package org.interlock.content;

import java.util.Locale;

/** The three steps of the curriculum at which modules and certification levels stand. */
public enum ModuleLevel {
  FOUNDATION,
  PRACTITIONER,
  EXPERT;

  /** The level as content files and interfaces spell it: {@code foundation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The level that content files spell so.
   *
   * @throws IllegalArgumentException if no level is spelt so
   */
  public static ModuleLevel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
