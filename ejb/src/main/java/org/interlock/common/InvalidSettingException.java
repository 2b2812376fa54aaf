package org.interlock.common;

/**
 * A setting holds a value that cannot be read; the start stops with its name, the value and what
 * was expected.
 */
public final class InvalidSettingException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Without a cause. */
  public InvalidSettingException(Setting setting, String value, String expected) {
    this(setting, value, expected, null);
  }

  /** With the parser's own complaint. */
  public InvalidSettingException(Setting setting, String value, String expected, Throwable cause) {
    super("Setting %s is '%s'; expected %s".formatted(setting.key(), value, expected), cause);
  }
}
