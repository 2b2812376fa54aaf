package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The rows in the hands of the schema's owner, who may do what the product's own user may not: to
 * tamper with what is append-only, and to give rights that should not be there.
 */
@ApplicationScoped
public class OwnerRows {

  /** Changes rows or rights at once. */
  public void change(String statement, Object... values) {
    try (Connection owner =
            DriverManager.getConnection(
                System.getProperty("env.INTERLOCK_DB_URL"),
                System.getProperty("interlock.it.owner.user"),
                System.getProperty("interlock.it.owner.password"));
        PreparedStatement prepared = owner.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
