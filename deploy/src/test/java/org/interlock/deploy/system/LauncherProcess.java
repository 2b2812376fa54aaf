package org.interlock.deploy.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interlock.deploy.launch.AccessFile;
import org.interlock.deploy.launch.Launcher;

/** The launcher as a process of its own, as {@code mvn -Prun package} starts it. */
final class LauncherProcess {

  private final Process process;
  private final Path home;
  private final Path output;

  private LauncherProcess(Process process, Path home, Path output) {
    this.process = process;
    this.home = home;
    this.output = output;
  }

  static LauncherProcess start(Path home, int port) {
    return start(home, port, Map.of());
  }

  /** As above, with settings in its environment. */
  static LauncherProcess start(Path home, int port, Map<String, String> settings) {
    return start(List.of(), home, port, settings);
  }

  /** Called by a shell that waits for it; ends and kills reach the shell alone. */
  static LauncherProcess behindShell(Path home, int port) {
    return start(List.of("sh", "-c", "\"$@\"; exit $?", "sh"), home, port, Map.of());
  }

  private static LauncherProcess start(
      List<String> caller, Path home, int port, Map<String, String> settings) {
    try {
      Files.createDirectories(home.getParent());
      Path output = home.resolveSibling(home.getFileName() + ".out");
      Files.deleteIfExists(output);
      List<String> command = new ArrayList<>(caller);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx64m");
      command.add(property("interlock.product.server"));
      command.add(property("interlock.product.archive"));
      command.add("-Dinterlock.home=" + home);
      command.add("-Dinterlock.port=" + port);
      command.add("-Dinterlock.server.memory=640m");
      command.add("-cp");
      command.add(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      command.add(Launcher.class.getName());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(output.toFile());
      builder.environment().putAll(settings);
      return new LauncherProcess(builder.start(), home, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AccessFile awaitReady() {
    Instant limit = Instant.now().plus(Duration.ofMinutes(8));
    while (!output().contains("Ctrl-C stops everything")) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new AssertionError("the launcher did not come up:\n" + output());
      }
      pause();
    }
    try {
      return new ObjectMapper().readValue(home.resolve("access.json").toFile(), AccessFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as Ctrl-C does, and returns its exit code. */
  int stop() {
    process.destroy();
    return awaitEnd();
  }

  /** Ends it as {@code kill -9} does: it cannot clean up. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  int awaitEnd() {
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        throw new AssertionError("the launcher does not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  String output() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(String name) {
    return "-D" + name + "=" + System.getProperty(name);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
