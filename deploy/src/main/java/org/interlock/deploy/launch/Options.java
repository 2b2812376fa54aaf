package org.interlock.deploy.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options of one start, as chosen or by default; checked before anything is begun. */
public final class Options {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int HIGHEST_PORT = 65535;

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
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
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
   * @throws LaunchFailedException when a proxy speaks TLS and no address of it is given, or none
   *     does and the address is not one of this machine
   */
  public String baseUrl() {
    String chosen = text(Option.BASE_URL).replaceAll("/+$", "");
    if (isOn(Option.HTTPS)) {
      if (hostOf(chosen, "https").isEmpty()) {
        throw wrong(
            Option.BASE_URL,
            "an address such as https://learn.example.org, because %s is true and requests for another host are refused"
                .formatted(Option.HTTPS.key()));
      }
      return chosen;
    }
    String own = "http://localhost:" + port(Option.PORT);
    if (!chosen.isEmpty() && !LOCAL.contains(hostOf(chosen, "http"))) {
      throw wrong(
          Option.BASE_URL,
          "an address of this machine such as %s, because %s is false and requests for another host are refused; behind a proxy that speaks TLS set that to true"
              .formatted(own, Option.HTTPS.key()));
    }
    return chosen.isEmpty() ? own : chosen;
  }

  /** The host of an address that has nothing behind host and port; empty if it is none. */
  private static String hostOf(String chosen, String scheme) {
    try {
      URI address = new URI(chosen);
      boolean bare =
          scheme.equalsIgnoreCase(address.getScheme())
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getPort() != 0
              && address.getPort() <= HIGHEST_PORT
              && address.getPath().isEmpty()
              && address.getQuery() == null
              && address.getFragment() == null;
      return bare ? address.getHost().toLowerCase(Locale.ROOT) : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private LaunchFailedException wrong(Option option, String expected) {
    return new LaunchFailedException(
        "The option %s has the value \"%s\"; expected %s."
            .formatted(option.key(), text(option), expected));
  }
}
