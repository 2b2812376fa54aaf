package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.interlock.audit.AuditOrigin;
import org.interlock.people.SignInThrottledException;
import org.interlock.people.WrongPasswordException;
import org.interlock.people.domain.Username;
import org.interlock.people.internal.SignInLedger.Attempt;

/**
 * Asks the owner of a session for their password once more, counted and throttled like a sign-in:
 * an unlocked screen is a way in too (ASVS 5.0.0-6.2.3). To be called outside a transaction.
 */
@ApplicationScoped
public class PresentPassword {

  private AuditOrigin origin;
  private PasswordHashing hashing;
  private SignInLedger ledger;
  private Clock clock;

  /** For the container's proxy. */
  protected PresentPassword() {}

  @Inject
  public PresentPassword(
      AuditOrigin origin, PasswordHashing hashing, SignInLedger ledger, Clock clock) {
    this.origin = origin;
    this.hashing = hashing;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * The attempt that proved it; whoever asked must withdraw it or let it succeed.
   *
   * @throws WrongPasswordException if {@code current} is not the present password
   * @throws SignInThrottledException if too many wrong ones were given, or the server is too busy
   */
  public Attempt prove(Username username, String current) {
    Attempt attempt = ledger.open(username, origin.address());
    attempt
        .putOffUntil()
        .ifPresent(
            until -> {
              throw new SignInThrottledException(until);
            });
    if (!hashing.matches(attempt.hash(), current).orElseThrow(busy(attempt))) {
      ledger.failed(attempt);
      throw new WrongPasswordException();
    }
    return attempt;
  }

  /** What is thrown when no core was free to hash; the attempt does not count then. */
  public Supplier<SignInThrottledException> busy(Attempt attempt) {
    return () -> {
      ledger.withdrawn(attempt);
      return new SignInThrottledException(clock.instant().plus(PasswordHashing.LONGEST_WAIT));
    };
  }
}
