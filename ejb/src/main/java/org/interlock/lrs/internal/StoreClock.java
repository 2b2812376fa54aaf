package org.interlock.lrs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.interlock.lrs.domain.StatementClock;

/** Makes the one clock of this node from which all statements get their keys. */
@ApplicationScoped
public class StoreClock {

  /** One for the whole node: it must never hand out a key twice. */
  @Produces
  @jakarta.inject.Singleton
  public StatementClock statementClock(Clock clock) {
    return new StatementClock(clock);
  }
}
