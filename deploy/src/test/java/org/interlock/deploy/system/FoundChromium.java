package org.interlock.deploy.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A browser that runs on this machine, with what it needs.
 *
 * @param executable its program file
 * @param arguments what it must be started with
 * @param environment where it finds its libraries
 */
record FoundChromium(Path executable, List<String> arguments, Map<String, String> environment) {

  static FoundChromium of(Path executable) {
    return new FoundChromium(executable, List.of(), Map.of());
  }
}
