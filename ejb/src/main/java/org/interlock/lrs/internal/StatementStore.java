package org.interlock.lrs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.interlock.lrs.StatementConflictException;
import org.interlock.lrs.StoreBusyException;
import org.interlock.lrs.domain.AcceptedStatement;
import org.interlock.lrs.domain.StatementClock;
import org.interlock.lrs.domain.StatementComparison;
import org.interlock.lrs.domain.StoredText;

/**
 * Stores a batch for an outside client: tries again when the database chose another transaction,
 * and leaves out what is in the store already with the same content. Runs outside any transaction;
 * each try is one.
 */
@ApplicationScoped
public class StatementStore {

  private static final int TRIES = 8;
  private static final long FIRST_WAIT_MILLIS = 5;

  @Inject private StatementBatchService batches;
  @Inject private StatementReader reader;
  @Inject private StatementClock clock;

  /**
   * Stores all of them, or refuses all.
   *
   * @throws StatementConflictException when an id is stored with other content
   * @throws StoreBusyException when every try met another writer
   */
  public void store(List<AcceptedStatement> statements, Sender sender) {
    List<AcceptedStatement> open = statements;
    for (int attempt = 1; attempt <= TRIES && !open.isEmpty(); attempt++) {
      long firstKey = clock.open(open.size());
      try {
        batches.write(open, firstKey, sender);
        return;
      } catch (StatementPresentException e) {
        open = withoutPresent(open);
      } catch (StoreContendedException e) {
        waitAfter(attempt);
      } finally {
        clock.close(firstKey);
      }
    }
    if (!open.isEmpty()) {
      throw new StoreBusyException(TRIES);
    }
  }

  private List<AcceptedStatement> withoutPresent(List<AcceptedStatement> statements) {
    Map<UUID, String> present =
        reader.payloads(statements.stream().map(AcceptedStatement::id).toList());
    List<AcceptedStatement> absent = new ArrayList<>();
    for (AcceptedStatement statement : statements) {
      String payload = present.get(statement.id());
      if (payload == null) {
        absent.add(statement);
      } else if (!StatementComparison.same(statement.tree(), new StoredText(payload).tree())) {
        throw new StatementConflictException(statement.id());
      }
    }
    return absent;
  }

  private static void waitAfter(int attempt) {
    long most = FIRST_WAIT_MILLIS << attempt;
    long millis = ThreadLocalRandom.current().nextLong(most / 2, most);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
