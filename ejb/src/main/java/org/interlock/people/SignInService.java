package org.interlock.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.Username;
import org.interlock.people.internal.PasswordHashing;
import org.interlock.people.internal.SignInLedger;
import org.interlock.people.internal.SignInLedger.Attempt;

/**
 * Checks a username and a password, and then the code of those who have a second factor. The
 * attempt is written down before the password is looked at, throttled before anything slow is done,
 * and an unknown name costs the same time and gets the same answer as a wrong password (ASVS
 * 5.0.0-6.3.1, 6.3.8). Open to all: nobody is signed in yet.
 *
 * <p>It runs outside a transaction on purpose: no connection is held while a core hashes for 150
 * ms.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  @Inject private SignInLedger ledger;
  @Inject private PasswordHashing hashing;
  @Inject private Clock clock;

  /**
   * Decides an attempt.
   *
   * @param address network address it comes from
   */
  public SignInOutcome verify(String username, String password, String address) {
    Attempt attempt = ledger.open(new Username(username), address);
    if (attempt.putOffUntil().isPresent()) {
      return new SignInOutcome.Throttled(attempt.putOffUntil().get());
    }
    Optional<Boolean> matches = hashing.matches(attempt.hash(), password);
    if (matches.isEmpty()) {
      ledger.withdrawn(attempt);
      return new SignInOutcome.Throttled(clock.instant().plus(PasswordHashing.LONGEST_WAIT));
    }
    if (!matches.get() || attempt.hash().isEmpty()) {
      ledger.failed(attempt);
      return new SignInOutcome.Refused();
    }
    Optional<PasswordHash> stronger = attempt.hash().flatMap(old -> hashing.renewed(old, password));
    return ledger.succeeded(attempt, stronger);
  }

  /**
   * Decides an attempt to complete a sign-in with a code of the second factor or a recovery code. A
   * wrong one counts like a wrong password, and every refusal is the same.
   *
   * @param pending what {@link #verify} answered to the right password
   * @param address network address it comes from
   */
  public SignInOutcome verifyCode(CodeNeeded pending, String code, String address) {
    Optional<Username> username = ledger.waiting(pending);
    if (username.isEmpty()) {
      return new SignInOutcome.Refused();
    }
    Attempt attempt = ledger.open(username.get(), address);
    if (attempt.putOffUntil().isPresent()) {
      return new SignInOutcome.Throttled(attempt.putOffUntil().get());
    }
    return ledger.coded(attempt, code.replaceAll("\\s", ""));
  }
}
