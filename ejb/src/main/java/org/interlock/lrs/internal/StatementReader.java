package org.interlock.lrs.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.interlock.lrs.domain.StatementFilter;

/**
 * Reads statements by id or by filter. The filter is answered from the link index in stored order;
 * a statement hidden from the viewer, or voided, is left out inside the query. Takes no locks.
 */
@ApplicationScoped
public class StatementReader {

  /** A page ends when its statements reach this many characters. */
  private static final int PAGE_CHARACTERS = 4_000_000;

  private static final int FETCH = 50;

  @Resource(lookup = "java:/jdbc/interlock")
  private DataSource database;

  /** Payloads of those of the ids that are in the store, whoever asks. */
  public Map<UUID, String> payloads(Collection<UUID> ids) {
    String places = String.join(",", Collections.nCopies(ids.size(), "?"));
    Map<UUID, String> found = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT statement_id, payload FROM lrs_statement WHERE statement_id IN ("
                    + places
                    + ")")) {
      int place = 0;
      for (UUID id : ids) {
        query.setString(++place, id.toString());
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(UUID.fromString(rows.getString(1)), rows.getString(2));
        }
      }
      return found;
    } catch (SQLException e) {
      throw StoreFailedException.meaningOf(e);
    }
  }

  /** A statement that the viewer may see and nobody voided. */
  public Optional<StatementRow> live(UUID id, Viewer viewer) {
    return byId(id, viewer, "NOT " + VOIDED);
  }

  /** A voided statement that the viewer may see. */
  public Optional<StatementRow> voided(UUID id, Viewer viewer) {
    return byId(id, viewer, VOIDED);
  }

  /**
   * A page of statements.
   *
   * @param most how many statements are wanted, 1 or more
   */
  public StatementRows page(StatementFilter filter, Viewer viewer, int most) {
    try (Connection connection = database.getConnection()) {
      String audience = visible(connection, viewer);
      try (PreparedStatement query = connection.prepareStatement(pageSql(filter, audience))) {
        int place = 0;
        for (var link : filter.links()) {
          query.setLong(++place, link.target());
          query.setInt(++place, link.facet().code());
        }
        query.setLong(++place, filter.after());
        query.setLong(++place, filter.upTo());
        query.setInt(++place, most + 1);
        query.setFetchSize(FETCH);
        return rows(query, most);
      }
    } catch (SQLException e) {
      throw StoreFailedException.meaningOf(e);
    }
  }

  private static StatementRows rows(PreparedStatement query, int most) throws SQLException {
    List<StatementRow> found = new ArrayList<>();
    int characters = 0;
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (found.size() == most || characters > PAGE_CHARACTERS) {
          return new StatementRows(found, true);
        }
        StatementRow row = new StatementRow(rows.getLong(1), rows.getString(2));
        characters += row.payload().length();
        found.add(row);
      }
    }
    return new StatementRows(found, false);
  }

  /** Source of the rule: xAPI-Data 2.3.2; a void counts for statements of the same sender. */
  private static final String VOIDED =
      "(s.voiding = 0 AND EXISTS (SELECT 1 FROM lrs_reference r WHERE r.target = s.statement_id"
          + " AND r.voiding = 1 AND r.client_id <=> s.client_id))";

  private static String pageSql(StatementFilter filter, String audience) {
    String order = filter.ascending() ? "ASC" : "DESC";
    StringBuilder sql = new StringBuilder("SELECT p.seq, p.payload FROM (SELECT s.seq FROM ");
    StringBuilder where = new StringBuilder(" WHERE ");
    for (int i = 0; i < filter.links().size(); i++) {
      String link = "l" + i;
      sql.append(i == 0 ? "" : " STRAIGHT_JOIN ").append("lrs_link ").append(link);
      if (i > 0) {
        sql.append(" ON ").append(link).append(".seq = l0.seq AND ");
        sql.append(link).append(".via = l0.via");
      }
      where.append(link).append(".target = ? AND ").append(link).append(".facet = ? AND ");
    }
    String first = filter.links().isEmpty() ? "s" : "l0";
    sql.append(
        filter.links().isEmpty()
            ? "lrs_statement s"
            : " STRAIGHT_JOIN lrs_statement s ON s.seq = l0.seq");
    sql.append(where).append(first).append(".seq > ? AND ").append(first).append(".seq <= ?");
    sql.append(audience).append(" AND NOT ").append(VOIDED);
    if (!filter.links().isEmpty()) {
      sql.append(" GROUP BY l0.seq");
    }
    sql.append(" ORDER BY ").append(first).append(".seq ");
    sql.append(order).append(" LIMIT ?) k STRAIGHT_JOIN lrs_statement p ON p.seq = k.seq");
    return sql.append(" ORDER BY k.seq ").append(order).toString();
  }

  private Optional<StatementRow> byId(UUID id, Viewer viewer, String condition) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT s.seq, s.payload FROM lrs_statement s WHERE s.statement_id = ?"
                    + visible(connection, viewer)
                    + " AND "
                    + condition)) {
      query.setString(1, id.toString());
      return rows(query, 1).rows().stream().findFirst();
    } catch (SQLException e) {
      throw StoreFailedException.meaningOf(e);
    }
  }

  /** The releasability gate of the store as a condition; keys only, no text from outside. */
  private static String visible(Connection connection, Viewer viewer) throws SQLException {
    if (viewer.seesEverything()) {
      return "";
    }
    String own = viewer.clientId() == null ? "" : "s.client_id = " + viewer.clientId() + " OR ";
    String places = String.join(",", Collections.nCopies(viewer.codes().size() + 1, "?"));
    List<Long> audiences = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT DISTINCT audience_id FROM lrs_audience_code WHERE code IN (" + places + ")")) {
      int place = 0;
      query.setString(++place, "*");
      for (String code : viewer.codes()) {
        query.setString(++place, code);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          audiences.add(rows.getLong(1));
        }
      }
    }
    String keys = audiences.stream().map(String::valueOf).collect(Collectors.joining(","));
    return " AND (" + own + (keys.isEmpty() ? "FALSE" : "s.audience_id IN (" + keys + ")") + ")";
  }
}
