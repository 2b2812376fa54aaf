package org.interlock.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.interlock.audit.AuditOrigin;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.PasswordWeakness;
import org.interlock.people.domain.Username;
import org.interlock.people.internal.PasswordHashing;
import org.interlock.people.internal.PasswordPolicy;
import org.interlock.people.internal.PersonRepository;
import org.interlock.people.internal.SignInLedger;
import org.interlock.people.internal.SignInLedger.Attempt;

/**
 * What the owner of a sign-in account does with it. The present password is asked for and throttled
 * like a sign-in, because an unlocked screen is a way in too (ASVS 5.0.0-6.2.3).
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.NEWCOMER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountService {

  @Inject private Caller caller;
  @Inject private AuditOrigin origin;
  @Inject private PersonRepository persons;
  @Inject private PasswordPolicy policy;
  @Inject private PasswordHashing hashing;
  @Inject private SignInLedger ledger;
  @Inject private Clock clock;

  /**
   * Replaces the caller's password; their other sessions end.
   *
   * @return the epoch that the present session now belongs to
   * @throws PasswordRefusedException if the new one does not meet the rules
   * @throws WrongPasswordException if {@code current} is not the present one
   * @throws SignInThrottledException if too many wrong ones were given
   */
  public int changePassword(String current, String next) {
    Username username = persons.usernameOf(caller.personId());
    policy.check(next, username);
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
    if (next.equals(current)) {
      ledger.withdrawn(attempt);
      throw policy.refusal(PasswordWeakness.SAME_AS_BEFORE);
    }
    PasswordHash hash = hashing.hash(next).orElseThrow(busy(attempt));
    return ledger.changed(attempt, hash);
  }

  private Supplier<SignInThrottledException> busy(Attempt attempt) {
    return () -> {
      ledger.withdrawn(attempt);
      return new SignInThrottledException(clock.instant().plus(PasswordHashing.LONGEST_WAIT));
    };
  }
}
