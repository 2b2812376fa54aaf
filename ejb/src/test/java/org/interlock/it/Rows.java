package org.interlock.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows themselves, past the services: to see what was kept, and to tamper with it. */
@ApplicationScoped
public class Rows {

  @Resource(lookup = "java:/jdbc/interlock")
  private DataSource database;

  @Inject private Forgetting forgetting;

  /** How many rows a query counts. */
  public long count(String query, Object... values) {
    return value(Long.class, query, values);
  }

  /**
   * The one value of the one row that a query finds.
   *
   * @throws AssertionError if it finds none
   */
  public <T> T value(Class<T> type, String query, Object... values) {
    List<T> found = column(type, query, values);
    if (found.isEmpty()) {
      throw new AssertionError("no row: " + query + " " + List.of(values));
    }
    return found.get(0);
  }

  /** The first column of the rows that a query finds. */
  public <T> List<T> column(Class<T> type, String query, Object... values) {
    List<T> column = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        column.add(result.getObject(1, type));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return column;
  }

  /** Changes rows at once, in a transaction of its own; answers remembered before are forgotten. */
  public int change(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepared(connection, statement, values)) {
      int rows = prepared.executeUpdate();
      forgetting.all();
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Releases module F01 to another nation than before; {@code *} stands for every nation. */
  void releaseF01(String was, String nation) {
    change(
        "update release_nation set nation = ? where nation = ?"
            + " and label_id = (select label_id from module where code = 'F01')",
        nation,
        was);
  }
}
