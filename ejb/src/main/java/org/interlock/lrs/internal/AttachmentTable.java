package org.interlock.lrs.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.interlock.lrs.AttachmentPart;

/** Data of attachments: each content once, and which statement brought it. */
@ApplicationScoped
public class AttachmentTable {

  @Resource(lookup = "java:/jdbc/interlock")
  private DataSource database;

  /** Keeps what statements of a batch carry, in their transaction; contents in order of hash. */
  static void write(Connection connection, List<NumberedStatement> rows) throws SQLException {
    Map<String, AttachmentPart> contents = new TreeMap<>();
    rows.forEach(row -> row.statement().data().forEach(part -> contents.put(part.sha2(), part)));
    if (contents.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT IGNORE INTO lrs_attachment (sha2, content) VALUES (?, ?)")) {
      for (AttachmentPart part : contents.values()) {
        insert.setString(1, part.sha2());
        insert.setBytes(2, part.content());
        insert.executeUpdate();
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO lrs_statement_attachment (seq, sha2, content_type) VALUES (?, ?, ?)")) {
      for (NumberedStatement row : rows) {
        for (AttachmentPart part : row.statement().data()) {
          insert.setLong(1, row.key());
          insert.setString(2, part.sha2());
          insert.setString(3, part.contentType());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** What statements brought, each content once. */
  public List<AttachmentPart> of(List<Long> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    String places = String.join(",", Collections.nCopies(keys.size(), "?"));
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT a.sha2, MIN(s.content_type), MIN(a.content) FROM lrs_statement_attachment s"
                    + " JOIN lrs_attachment a ON a.sha2 = s.sha2 WHERE s.seq IN ("
                    + places
                    + ") GROUP BY a.sha2")) {
      for (int i = 0; i < keys.size(); i++) {
        query.setLong(i + 1, keys.get(i));
      }
      List<AttachmentPart> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new AttachmentPart(rows.getString(1), rows.getString(2), rows.getBytes(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw StoreFailedException.meaningOf(e);
    }
  }
}
