package org.interlock.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Lets a use case run to its end and then takes its transaction back, as a lost database would. */
@Stateless
@PermitAll
public class Undone {

  @Resource private SessionContext session;

  /** Runs it in a transaction that is rolled back. */
  public void run(Runnable useCase) {
    useCase.run();
    session.setRollbackOnly();
  }
}
