package org.interlock.deploy.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.interlock.common.DatabaseRights;

/**
 * The rights of the application's own user, given by the migrator after each migration, table by
 * table. Where the migrator may not give them, an administrator of the database does.
 */
final class RowRights {

  private static final String SEEN =
      "SELECT count(*) FROM information_schema.tables WHERE table_schema = ?";

  private final DatabaseAccess database;
  private final Path statements;

  /**
   * Rights that are still to be given.
   *
   * @param statements where they are written if an administrator must give them
   */
  RowRights(DatabaseAccess database, Path statements) {
    this.database = database;
    this.statements = statements;
  }

  /**
   * Gives what the user needs and no more; a user who migrates as well has everything already.
   *
   * @throws LaunchFailedException if the migrator may not, and the user cannot see every table yet
   */
  void give() {
    if (database.user().equals(database.migrator())) {
      return;
    }
    try (Connection owner = database.asMigrator();
        Connection user = database.asUser()) {
      List<String> grants = grants(owner, account(user));
      if (!areGiven(owner, grants) && seen(user, owner.getCatalog()) < grants.size()) {
        Installation.writePrivately(
            statements,
            "USE `%s`;\n%s;\n".formatted(owner.getCatalog(), String.join(";\n", grants)));
        throw new LaunchFailedException(
            "The user %s may not use every table of the database %s, and %s may not give that right. Let an administrator of the database run the statements in %s, then start again."
                .formatted(database.user(), database.url(), database.migrator(), statements));
      }
    } catch (SQLException e) {
      throw new LaunchFailedException(
          "The rights of the user %s in the database %s could not be given: %s"
              .formatted(database.user(), database.url(), e.getMessage()),
          e);
    }
  }

  private static String account(Connection user) throws SQLException {
    try (Statement asking = user.createStatement();
        ResultSet answer = asking.executeQuery("SELECT CURRENT_USER()")) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static List<String> grants(Connection owner, String account) throws SQLException {
    DatabaseRights rights = new DatabaseRights(account);
    List<String> grants = new ArrayList<>();
    try (Statement asking = owner.createStatement();
        ResultSet tables = asking.executeQuery(DatabaseRights.TABLES)) {
      while (tables.next()) {
        grants.add(rights.grant(tables.getString(1), tables.getString(2)));
      }
    }
    return grants;
  }

  private static boolean areGiven(Connection owner, List<String> grants) throws SQLException {
    try (Statement giving = owner.createStatement()) {
      for (String grant : grants) {
        giving.execute(grant);
      }
      return true;
    } catch (SQLException e) {
      if ("42000".equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /** How many tables the user has any right on; the database shows no others. */
  private static int seen(Connection user, String schema) throws SQLException {
    try (PreparedStatement asking = user.prepareStatement(SEEN)) {
      asking.setString(1, schema);
      try (ResultSet answer = asking.executeQuery()) {
        answer.next();
        return answer.getInt(1);
      }
    }
  }
}
