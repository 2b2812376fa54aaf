package org.interlock.deploy.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How the database is reached: its address, a user for the application that reads and writes rows,
 * and a user for migrations that changes the schema.
 */
public record DatabaseAccess(
    String url, String user, String password, String migrator, String migratorPassword) {

  /**
   * The existing database that the options name.
   *
   * @throws LaunchFailedException if its user or address is not given or not of the expected form
   */
  static DatabaseAccess existing(Options options) {
    String url = options.text(Option.DB_URL);
    if (!url.matches("jdbc:mariadb://[^/]+/[A-Za-z0-9_]+([?].*)?")) {
      throw new LaunchFailedException(
          "The option %s has the value \"%s\"; expected jdbc:mariadb://<host>:<port>/<database>."
              .formatted(Option.DB_URL.key(), url));
    }
    String user = options.text(Option.DB_USER);
    if (user.isBlank()) {
      throw new LaunchFailedException(
          "An existing database is named (%s), but no user: set %s and %s in the environment."
              .formatted(url, Option.DB_USER.variable(), Option.DB_PASSWORD.variable()));
    }
    String password = options.text(Option.DB_PASSWORD);
    String migrator = options.text(Option.DB_MIGRATOR_USER);
    return migrator.isBlank()
        ? new DatabaseAccess(url, user, password, user, password)
        : new DatabaseAccess(
            url, user, password, migrator, options.text(Option.DB_MIGRATOR_PASSWORD));
  }

  /** A connection of the migrator, with the schema chosen. */
  Connection asMigrator() throws SQLException {
    return DriverManager.getConnection(url, migrator, migratorPassword);
  }

  /** A connection of the application's user with no schema chosen, for it may see none yet. */
  Connection asUser() throws SQLException {
    return DriverManager.getConnection(
        url.replaceFirst("(://[^/]+/)[A-Za-z0-9_]+", "$1"), user, password);
  }
}
