package org.interlock.lrs.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.lrs.domain.AcceptedStatement;

/** One try to store one batch, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementBatchService {

  @Inject private StatementWriter writer;

  /**
   * Stores all or none.
   *
   * @throws StatementPresentException when an id is taken
   * @throws StoreContendedException when another transaction won
   */
  public void write(List<AcceptedStatement> statements, long firstKey, Sender sender) {
    writer.write(statements, firstKey, sender);
  }
}
