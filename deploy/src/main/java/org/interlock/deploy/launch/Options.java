package org.interlock.deploy.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The options of one start, as chosen or by default; checked before anything is begun. */
public final class Options {

  private final Map<Option, String> chosen;

  private Options(Map<Option, String> chosen) {
    this.chosen = new EnumMap<>(chosen);
  }

  /** Those of the command line and the environment of this process. */
  public static Options ofThisProcess() {
    Map<Option, String> chosen = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      String value = System.getProperty(option.key());
      if (value == null || value.isBlank()) {
        value = System.getenv(option.variable());
      }
      if (value != null && !value.isBlank()) {
        chosen.put(option, value.strip());
      }
    }
    return new Options(chosen);
  }

  /** The same, but with another value for one option. */
  public Options with(Option option, String value) {
    Map<Option, String> changed = new EnumMap<>(Option.class);
    changed.putAll(chosen);
    changed.put(option, value);
    return new Options(changed);
  }

  /** The value in force. */
  public String text(Option option) {
    return chosen.getOrDefault(option, option.standard());
  }

  /**
   * The value in force as yes or no.
   *
   * @throws LaunchFailedException when it is neither true nor false
   */
  public boolean isOn(Option option) {
    return switch (text(option)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(option, "true or false");
    };
  }

  /**
   * The value in force as a TCP port, where 0 stands for any free one.
   *
   * @throws LaunchFailedException when it is none
   */
  public int port(Option option) {
    String value = text(option);
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
      throw wrong(option, "a TCP port from 1 to 65535");
    }
    return Integer.parseInt(value);
  }

  /**
   * The value in force as an amount of memory such as 768m.
   *
   * @throws LaunchFailedException when it is none
   */
  public String memory(Option option) {
    String value = text(option);
    if (!value.matches("[1-9][0-9]{0,5}[mMgG]")) {
      throw wrong(option, "an amount of memory such as 768m or 2g");
    }
    return value;
  }

  /**
   * The folder of this installation; where none is chosen, the one that the build names beside the
   * parent pom.
   *
   * @throws LaunchFailedException when none is named
   */
  public Path home() {
    String value =
        chosen.getOrDefault(Option.HOME, System.getProperty("interlock.product.home", ""));
    if (value.isBlank()) {
      throw wrong(Option.HOME, "a folder");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }

  /**
   * The address people type, without a slash at its end.
   *
   * @throws LaunchFailedException when a proxy speaks TLS and no address of it is given
   */
  public String baseUrl() {
    String chosen = text(Option.BASE_URL).replaceAll("/+$", "");
    if (isOn(Option.HTTPS) && !chosen.matches("https://[^/?#]+")) {
      throw wrong(
          Option.BASE_URL,
          "an address such as https://learn.example.org, because "
              + Option.HTTPS.key()
              + " is true and requests for another host are refused");
    }
    return chosen.isBlank() ? "http://localhost:" + port(Option.PORT) : chosen;
  }

  private LaunchFailedException wrong(Option option, String expected) {
    return new LaunchFailedException(
        "The option %s has the value \"%s\"; expected %s."
            .formatted(option.key(), text(option), expected));
  }
}
