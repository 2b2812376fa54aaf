package org.interlock.lrs.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.interlock.lrs.domain.AcceptedStatement;
import org.interlock.lrs.domain.StatementClock;

/**
 * Writes statements with their links and references, many rows a round trip; assumes a running
 * transaction. Rows go in sorted by key and references before all else, so that parallel batches
 * take their locks in one order (ADR 0010).
 */
@ApplicationScoped
public class StatementWriter {

  @Resource(lookup = "java:/jdbc/interlock")
  private DataSource database;

  /**
   * Stores valid statements under keys that follow one another in the order of the list.
   *
   * @param firstKey the key of the first
   * @throws StatementPresentException when one of the ids is taken
   * @throws StoreContendedException when another transaction won
   * @throws org.interlock.lrs.VoidingRefusedException when one voids a statement of another sender
   */
  public void write(List<AcceptedStatement> statements, long firstKey, Sender sender) {
    long key = firstKey;
    List<NumberedStatement> numbered = new java.util.ArrayList<>(statements.size());
    for (AcceptedStatement statement : statements) {
      numbered.add(new NumberedStatement(key, statement));
      key = StatementClock.next(key);
    }
    numbered.sort(Comparator.comparing(n -> n.statement().id().toString()));
    try (Connection connection = database.getConnection()) {
      writeReferences(connection, numbered, sender);
      writeStatements(connection, numbered, sender);
      AttachmentTable.write(connection, numbered);
      Set<LinkRow> links = new TreeSet<>();
      for (NumberedStatement row : numbered) {
        row.statement().links().forEach(link -> links.add(new LinkRow(link, row.key(), 0)));
      }
      links.addAll(new ReferenceWalk(connection).linksOf(numbered, sender));
      writeLinks(connection, links);
    } catch (SQLException e) {
      throw StoreFailedException.meaningOf(e);
    }
  }

  private static void writeReferences(
      Connection connection, List<NumberedStatement> rows, Sender sender) throws SQLException {
    List<NumberedStatement> referring =
        rows.stream()
            .filter(row -> row.statement().target() != null)
            .sorted(Comparator.comparing(row -> row.statement().target().toString()))
            .toList();
    if (referring.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO lrs_reference (target, seq, voiding, client_id) VALUES (?, ?, ?, ?)")) {
      for (NumberedStatement row : referring) {
        insert.setString(1, row.statement().target().toString());
        insert.setLong(2, row.key());
        insert.setBoolean(3, row.statement().voids());
        insert.setObject(4, sender.clientId(), Types.BIGINT);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeStatements(
      Connection connection, List<NumberedStatement> rows, Sender sender) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO lrs_statement (seq, statement_id, client_id, audience_id, voiding, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (NumberedStatement row : rows) {
        insert.setLong(1, row.key());
        insert.setString(2, row.statement().id().toString());
        insert.setObject(3, sender.clientId(), Types.BIGINT);
        insert.setLong(4, sender.audienceId());
        insert.setBoolean(5, row.statement().voids());
        insert.setString(6, row.statement().payload(row.key()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeLinks(Connection connection, Set<LinkRow> links) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT IGNORE INTO lrs_link (target, facet, seq, via) VALUES (?, ?, ?, ?)")) {
      for (LinkRow row : links) {
        insert.setLong(1, row.link().target());
        insert.setInt(2, row.link().facet().code());
        insert.setLong(3, row.seq());
        insert.setLong(4, row.via());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
