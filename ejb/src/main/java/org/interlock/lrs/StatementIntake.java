package org.interlock.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlock.lrs.domain.AcceptedStatement;
import org.interlock.lrs.domain.StatementBatch;
import org.interlock.lrs.domain.StatementClock;
import org.interlock.lrs.internal.Authority;
import org.interlock.lrs.internal.Sender;
import org.interlock.lrs.internal.StatementWriter;

/**
 * The door for Interlock's own features: their statements are checked like everybody's and stored
 * in the caller's transaction, so that a fact and its record are kept together or not at all.
 *
 * <p>Not for outside clients: those go through {@link StatementService}.
 */
@ApplicationScoped
public class StatementIntake {

  @Inject private StatementWriter writer;
  @Inject private AudienceService audiences;
  @Inject private StatementClock clock;
  @Inject private java.time.Clock time;

  @jakarta.annotation.Resource private TransactionSynchronizationRegistry transaction;

  /**
   * Stores statements; Interlock itself is their authority.
   *
   * @param statements complete but for what the store adds
   * @param audience public id of the label that says who may read them
   * @throws InvalidStatementException when one breaks the specification: a fault in the program
   */
  public void record(List<JsonObject> statements, UUID audience) {
    if (statements.isEmpty()) {
      return;
    }
    List<AcceptedStatement> accepted = new ArrayList<>(statements.size());
    for (JsonObject statement : statements) {
      accepted.addAll(
          StatementBatch.read(statement.toString(), Authority.ofInterlock(), time.instant()));
    }
    long firstKey = clock.open(accepted.size());
    transaction.registerInterposedSynchronization(new Closing(clock, firstKey));
    writer.write(accepted, firstKey, new Sender(null, audiences.keyOf(audience)));
  }

  private record Closing(StatementClock clock, long firstKey) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // the keys stay open until the outcome is known
    }

    @Override
    public void afterCompletion(int status) {
      clock.close(firstKey);
    }
  }
}
