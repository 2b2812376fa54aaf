package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interlock.deploy.launch.AccessFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starts, stops and hard kills of the launcher and of what it started, on one installation. */
class RestartST {

  private final List<LauncherProcess> launchers = new ArrayList<>();
  private final Path home = Starts.home("restart");

  @AfterEach
  void leave_nothing_running() throws IOException {
    launchers.forEach(LauncherProcess::stop);
    for (String part : List.of("server", "database")) {
      process(part).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void what_was_acknowledged_survives_every_kind_of_stop() throws IOException {
    int port = Starts.freePort();

    LauncherProcess first = launch(port);
    AccessFile access = first.awaitReady();
    Caller caller = new Caller(access);
    String statement = caller.store();

    // kill -9 of the server: the launcher starts everything anew by itself.
    ProcessHandle server = process("server").orElseThrow();
    server.destroyForcibly();
    awaitAnotherReady(first, 2);
    assertThat(caller.status(statement)).as("after kill -9 of the server").isEqualTo(200);

    // kill -9 of the launcher: database and server are orphans, and the next start ends them.
    ProcessHandle orphanedServer = process("server").orElseThrow();
    ProcessHandle orphanedDatabase = process("database").orElseThrow();
    first.kill();
    assertThat(orphanedServer.isAlive()).isTrue();
    assertThat(orphanedDatabase.isAlive()).isTrue();
    LauncherProcess second = launch(port);
    AccessFile again = second.awaitReady();
    assertThat(second.output()).contains("Ended what an earlier launcher had left running");
    assertThat(orphanedServer.isAlive()).isFalse();
    assertThat(orphanedDatabase.isAlive()).isFalse();
    assertThat(again).as("secrets and accounts stay the same").isEqualTo(access);
    assertThat(caller.status(statement)).as("after kill -9 of the launcher").isEqualTo(200);

    // A second launcher on the same installation is refused while the first runs.
    LauncherProcess third = launch(Starts.freePort());
    assertThat(third.awaitEnd()).isEqualTo(1);
    assertThat(third.output()).contains("already runs from " + home);
    second.stop();
    assertThat(process("server")).isEmpty();
    assertThat(process("database")).isEmpty();

    // kill -9 of the process that called the launcher: everything stops in order.
    LauncherProcess called = LauncherProcess.behindShell(home, port);
    launchers.add(called);
    called.awaitReady();
    ProcessHandle running = process("database").orElseThrow();
    called.kill();
    assertThat(running.onExit()).succeedsWithin(Duration.ofSeconds(40));
    assertThat(process("server")).isEmpty();
    assertThat(called.output()).contains("Stopping the server, then the database");
  }

  private static void awaitAnotherReady(LauncherProcess launcher, int times) {
    for (int i = 0; i < 2400; i++) {
      if (launcher.output().split("Ctrl-C stops everything", -1).length > times) {
        return;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("the launcher did not start anew:\n" + launcher.output());
  }

  private LauncherProcess launch(int port) {
    LauncherProcess launcher = LauncherProcess.start(home, port);
    launchers.add(launcher);
    return launcher;
  }

  private Optional<ProcessHandle> process(String part) throws IOException {
    Path noted = home.resolve(part + ".pid");
    if (!Files.exists(noted)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(Files.readString(noted).split(" ")[0]))
        .filter(ProcessHandle::isAlive);
  }
}
