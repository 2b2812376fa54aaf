package org.interlock.deploy.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The MariaDB server that comes with the product: real server binaries, a private port of the
 * loopback address, data kept between starts. It runs as a process of its own in a session of its
 * own, so that Ctrl-C in a terminal does not reach it before the application has finished.
 */
final class EmbeddedDatabase {

  static final String PART = "database";
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String SCHEMA = "interlock";
  private static final String APPLICATION_USER = "interlock";
  private static final String MIGRATOR = "interlock_migrator";

  private final Installation installation;
  private final Options options;
  private final Secrets secrets;
  private final MariaDbBinaries binaries;
  private final int port = Ports.anyFree();
  private Process process;

  EmbeddedDatabase(Installation installation, Options options, Secrets secrets) {
    this.installation = installation;
    this.options = options;
    this.secrets = secrets;
    this.binaries = new MariaDbBinaries(installation.database());
  }

  /** Unpacks the binaries and makes an empty data folder, where this was not done yet. */
  void prepare(Progress progress) {
    if (!binaries.areComplete()) {
      progress.step("Unpacking MariaDB (first start only)");
      binaries.install();
    }
  }

  /** Starts the server; it does not accept connections yet. */
  void start() {
    Path users = installation.temporary().resolve("users.sql");
    Installation.writePrivately(users, usersAndRights());
    try {
      process =
          Processes.start(
              new ProcessBuilder(command(users)).directory(installation.database().toFile()),
              log());
    } catch (IOException e) {
      throw new LaunchFailedException("MariaDB cannot be started: " + e.getMessage() + ".", e);
    }
    installation.pidFile(PART).note(process.toHandle());
  }

  /**
   * Waits until its users can sign in.
   *
   * @throws LaunchFailedException if the server ends or takes over a minute
   */
  void awaitReady() {
    DatabaseAccess access = access();
    Instant limit = Instant.now().plusSeconds(60);
    while (!accepts(access)) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new LaunchFailedException(
            "MariaDB did not come up; its last lines (%s):%n%s"
                .formatted(log(), Processes.lastLines(log(), 8)));
      }
      Processes.pause(100);
    }
    removeUsersFile();
  }

  /** The running process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops the server; what it acknowledged is on the disk. */
  void stop() {
    if (process != null) {
      PidFile.end(process.toHandle(), PATIENCE);
      installation.pidFile(PART).remove();
    }
  }

  /** How it is reached. */
  DatabaseAccess access() {
    return new DatabaseAccess(
        "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, SCHEMA),
        APPLICATION_USER,
        secrets.application(),
        MIGRATOR,
        secrets.migrator());
  }

  private Path log() {
    return installation.logs().resolve("database.log");
  }

  private static boolean accepts(DatabaseAccess access) {
    try {
      access.asMigrator().close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private List<String> command(Path users) {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + binaries.base());
    command.add("--datadir=" + binaries.data());
    command.add("--lc-messages-dir=" + binaries.base().resolve("share"));
    command.add("--tmpdir=" + installation.temporary());
    command.add("--init-file=" + users);
    // A short name: the path of a socket may have no more than 107 characters.
    command.add("--socket=mariadb.sock");
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    command.add("--skip-name-resolve");
    // Loopback only; else each start makes a key for TLS, which takes between two and twenty
    // seconds.
    command.add("--skip-ssl");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_uca1400_ai_ci");
    command.add("--default-time-zone=+00:00");
    command.add("--innodb-buffer-pool-size=" + options.memory(Option.DATABASE_MEMORY));
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--sync-binlog=1");
    command.add("--innodb-snapshot-isolation=ON");
    command.add("--innodb-log-file-size=128M");
    command.add("--innodb-io-capacity=1000");
    command.add("--aria-pagecache-buffer-size=8M");
    command.add("--key-buffer-size=1M");
    command.add("--performance-schema=OFF");
    command.add("--max-connections=60");
    command.add("--max-allowed-packet=64M");
    if (Processes.isRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  /** One statement a line, as the server wants it; the passwords have only letters of base64. */
  private String usersAndRights() {
    return """
    CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
    CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
    CREATE OR REPLACE USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
    GRANT ALL PRIVILEGES ON %1$s.* TO '%4$s'@'127.0.0.1' WITH GRANT OPTION;
    """
        .formatted(SCHEMA, APPLICATION_USER, secrets.application(), MIGRATOR, secrets.migrator());
  }

  private void removeUsersFile() {
    try {
      Files.deleteIfExists(installation.temporary().resolve("users.sql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
