package org.interlock.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.PasswordOwner;
import org.interlock.people.domain.PasswordRules;
import org.interlock.people.domain.PasswordWeakness;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;
import org.interlock.people.internal.PasswordHashing;
import org.interlock.people.internal.PasswordPolicy;
import org.interlock.people.internal.PersonRepository;
import org.interlock.people.internal.PresentPassword;
import org.interlock.people.internal.SignInLedger;
import org.interlock.people.internal.SignInLedger.Attempt;

/**
 * What the owner of a sign-in account does with it. The present password is asked for and throttled
 * like a sign-in, because an unlocked screen is a way in too (ASVS 5.0.0-6.2.3).
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.NEWCOMER, Roles.WITHOUT_SECOND_FACTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountService {

  @Inject private Caller caller;
  @Inject private PersonRepository persons;
  @Inject private PasswordPolicy policy;
  @Inject private PasswordHashing hashing;
  @Inject private PresentPassword present;
  @Inject private SignInLedger ledger;
  @Inject private Clock clock;

  /**
   * Replaces the caller's password; their other sessions end.
   *
   * @return the epoch that the present session now belongs to
   * @throws PasswordRefusedException if the new one does not meet the rules
   * @throws PasswordTooYoungException if the rules ask the present one to be used for longer
   * @throws WrongPasswordException if {@code current} is not the present one
   * @throws SignInThrottledException if too many wrong ones were given
   */
  public int changePassword(String current, String next) {
    Username username = persons.usernameOf(caller.personId());
    SessionFacts facts = caller.facts();
    policy.check(next, new PasswordOwner(username, facts.givenName(), facts.familyName()));
    requireAge();
    Attempt attempt = present.prove(username, current);
    PasswordRules rules = policy.rules();
    rules.weaknessAfter(current, next).ifPresent(weakness -> refuse(attempt, weakness));
    for (PasswordHash former : ledger.formerOf(attempt)) {
      if (hashing.matches(Optional.of(former), next).orElseThrow(present.busy(attempt))) {
        refuse(attempt, PasswordWeakness.USED_BEFORE);
      }
    }
    PasswordHash hash = hashing.hash(next).orElseThrow(present.busy(attempt));
    return ledger.changed(attempt, hash);
  }

  /** A password that somebody else chose, or that is too old, may be changed at any age. */
  private void requireAge() {
    if (caller.facts().mustChangePassword()) {
      return;
    }
    SignInAccount account = persons.accountOf(caller.personId()).orElseThrow();
    Instant from = policy.rules().changeableFrom(account.changedAt());
    if (clock.instant().isBefore(from)) {
      throw new PasswordTooYoungException(from);
    }
  }

  private void refuse(Attempt attempt, PasswordWeakness weakness) {
    ledger.withdrawn(attempt);
    throw policy.refusal(weakness);
  }
}
