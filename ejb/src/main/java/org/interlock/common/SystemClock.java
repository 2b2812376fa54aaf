package org.interlock.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/**
 * The clock that rules every deadline: the server's, in UTC. Services inject it and pass {@code
 * now} on.
 */
@ApplicationScoped
public class SystemClock {

  /** The server's clock in UTC; needs no proxy, it has no state. */
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
