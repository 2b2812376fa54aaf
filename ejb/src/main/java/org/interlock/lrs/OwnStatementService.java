package org.interlock.lrs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlock.common.Slice;
import org.interlock.lrs.domain.ActorIdentity;
import org.interlock.lrs.domain.Json;
import org.interlock.lrs.domain.StatementClock;
import org.interlock.lrs.domain.StatementFilter;
import org.interlock.lrs.domain.StoredText;
import org.interlock.lrs.internal.StatementReader;
import org.interlock.lrs.internal.StatementRow;
import org.interlock.lrs.internal.StatementRows;
import org.interlock.lrs.internal.Viewer;

/**
 * The statements of one actor, for a feature that shows people their own. The feature names the
 * account of the person who is signed in; the store still hides what is not released to the codes
 * given.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnStatementService {

  private static final int LARGEST_SLICE = 200;

  @Inject private StatementReader reader;

  /**
   * A slice of the actor's statements, newest first.
   *
   * @param actor the person's account
   * @param cursor of the slice before, or null
   * @param size statements wanted, 1 to {@value #LARGEST_SLICE}
   */
  public Slice<StoredStatement> newest(OwnAccount actor, String cursor, int size) {
    StatementFilter all =
        StatementFilter.of(new StatementQuery(Map.of("agent", actor.asAgent()), ""));
    StatementFilter filter = cursor == null ? all : all.following(key(cursor));
    int wanted = Math.min(Math.max(size, 1), LARGEST_SLICE);
    StatementRows found = reader.page(filter, viewer(actor), wanted);
    List<StoredStatement> shown = found.rows().stream().map(OwnStatementService::show).toList();
    return new Slice<>(shown, found.more() ? Long.toString(found.last().seq(), 36) : null);
  }

  /** One statement, if that actor is its actor and it may be seen. */
  public Optional<StoredStatement> one(OwnAccount actor, UUID id) {
    return reader
        .live(id, viewer(actor))
        .filter(row -> actorOf(row).equals(Optional.of(actor.identity())))
        .map(OwnStatementService::show);
  }

  private static Optional<String> actorOf(StatementRow row) {
    return ActorIdentity.of((Json.Obj) new StoredText(row.payload()).tree().get("actor"));
  }

  private static Viewer viewer(OwnAccount actor) {
    return new Viewer(null, actor.codes());
  }

  private static StoredStatement show(StatementRow row) {
    return new StoredStatement(row.seq(), StatementClock.storedAt(row.seq()), row.payload());
  }

  private static long key(String cursor) {
    try {
      return Long.parseLong(cursor, 36);
    } catch (NumberFormatException e) {
      throw new InvalidStatementException(
          "cursor", cursor, "is no cursor of this list", Clause.GET_STATEMENTS, e);
    }
  }
}
