package org.interlock.people.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets failed sign-ins after a day, once an hour. */
@Singleton
@PermitAll
public class SignInFailureJob {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private SignInFailures failures;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    failures.deleteBefore(clock.instant().minus(KEPT));
  }
}
