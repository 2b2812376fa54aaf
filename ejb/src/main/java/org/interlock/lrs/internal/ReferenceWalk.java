package org.interlock.lrs.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.interlock.lrs.VoidingRefusedException;
import org.interlock.lrs.domain.Link;
import org.interlock.lrs.domain.StoredText;

/**
 * Follows references between statements while a batch is written. A statement that refers to
 * another is also found by what finds that one, and so on along the chain; whichever comes last
 * into the store makes the links. Source: xAPI-Communication 2.1.3, Filter Conditions for
 * StatementRefs.
 *
 * <p>Reads with locks, so that two batches that hold the two ends wait for each other instead of
 * missing each other.
 */
final class ReferenceWalk {

  private static final int LONGEST_CHAIN = 20;

  private final Connection connection;
  private final List<LinkRow> found = new ArrayList<>();

  ReferenceWalk(Connection connection) {
    this.connection = connection;
  }

  /**
   * The links that references add to a batch just inserted, and that the batch adds to statements
   * which referred to it before it came.
   */
  List<LinkRow> linksOf(List<NumberedStatement> batch, Sender sender) throws SQLException {
    for (NumberedStatement row : batch) {
      UUID target = row.statement().target();
      if (target != null) {
        follow(row.key(), target, row.statement().voids() ? sender : null);
      }
    }
    for (Referrer referrer : referrersOf(batch.stream().map(r -> r.statement().id()).toList())) {
      backwards(referrer, LONGEST_CHAIN);
    }
    return found;
  }

  /** Adds to a statement what finds its target, the target's target and so on. */
  private void follow(long seq, UUID first, Sender voider) throws SQLException {
    Set<UUID> seen = new HashSet<>();
    UUID target = first;
    while (target != null && seen.size() < LONGEST_CHAIN && seen.add(target)) {
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT seq, client_id, payload FROM lrs_statement WHERE statement_id = ?"
                  + " LOCK IN SHARE MODE")) {
        query.setString(1, target.toString());
        try (ResultSet row = query.executeQuery()) {
          if (!row.next()) {
            return;
          }
          Long owner = row.getObject(2, Long.class);
          if (voider != null && seen.size() == 1 && !Objects.equals(owner, voider.clientId())) {
            throw new VoidingRefusedException(target);
          }
          StoredText text = new StoredText(row.getString(3));
          for (Link link : text.links()) {
            found.add(new LinkRow(link, seq, row.getLong(1)));
          }
          target = text.target();
        }
      }
    }
  }

  private void backwards(Referrer referrer, int left) throws SQLException {
    follow(referrer.seq(), referrer.target(), null);
    if (left > 0) {
      for (Referrer next : referrersOf(List.of(referrer.id()))) {
        backwards(next, left - 1);
      }
    }
  }

  private List<Referrer> referrersOf(List<UUID> targets) throws SQLException {
    String places = String.join(",", Collections.nCopies(targets.size(), "?"));
    List<Long> seqs = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT seq FROM lrs_reference WHERE target IN (" + places + ") LOCK IN SHARE MODE")) {
      for (int i = 0; i < targets.size(); i++) {
        query.setString(i + 1, targets.get(i).toString());
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          seqs.add(rows.getLong(1));
        }
      }
    }
    List<Referrer> referrers = new ArrayList<>();
    for (long seq : seqs) {
      referrer(seq, referrers);
    }
    return referrers;
  }

  private void referrer(long seq, List<Referrer> into) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT s.statement_id, r.target FROM lrs_statement s"
                + " JOIN lrs_reference r ON r.seq = s.seq WHERE s.seq = ?")) {
      query.setLong(1, seq);
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          into.add(
              new Referrer(
                  seq, UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))));
        }
      }
    }
  }

  private record Referrer(long seq, UUID id, UUID target) {}
}
