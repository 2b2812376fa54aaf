package org.interlock.deploy.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starting and watching processes of the operating system. */
final class Processes {

  private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

  private Processes() {}

  /**
   * Starts a part in a session of its own where the system can do so: a terminal's Ctrl-C then
   * reaches the launcher alone, which stops the parts in the right order.
   */
  static Process start(ProcessBuilder part, Path log) throws IOException {
    if (Files.isExecutable(OWN_SESSION)) {
      List<String> command = new ArrayList<>();
      command.add(OWN_SESSION.toString());
      command.addAll(part.command());
      part.command(command);
    }
    return part.redirectErrorStream(true)
        .redirectInput(new File("/dev/null"))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailedException("The start was broken off.", e);
    }
  }

  /** The end of a log, for a message. */
  static String lastLines(Path log, int count) {
    if (!Files.exists(log)) {
      return "(nothing was logged)";
    }
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      List<String> all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - count), all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
