package org.interlock.people.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditOrigin;
import org.interlock.audit.AuditTrail;
import org.interlock.people.FreshCodes;
import org.interlock.people.SecondFactorDetail;
import org.interlock.people.SecondFactorDetail.Offer;
import org.interlock.people.SecondFactorInForceException;
import org.interlock.people.domain.SecondFactor;
import org.interlock.people.domain.SecretSeal;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;
import org.interlock.people.internal.SignInLedger.Attempt;

/**
 * The book of second factors: each change in a transaction of its own with its line in the trail,
 * after the password was proved outside one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondFactorLedger {

  @Inject private SecondFactors factors;
  @Inject private SecondFactorRules rules;
  @Inject private SignInLedger signIns;
  @Inject private PersonRepository persons;
  @Inject private AuditTrail trail;
  @Inject private AuditOrigin origin;
  @Inject private Clock clock;

  /**
   * Where the owner of an account stands; the secret on offer only for the holder of its ticket.
   */
  public SecondFactorDetail detail(Username username, String ticket) {
    SignInAccount account = account(username);
    Optional<SecondFactor> factor = factors.of(account.id());
    Optional<Instant> since = factor.map(SecondFactor::confirmedAt);
    return new SecondFactorDetail(
        since,
        since.isPresent() ? factors.codesLeft(account.id()) : 0,
        factor
            .filter(f -> f.isOnOffer(clock.instant()) && f.wasOfferedTo(ticket, rules.seal()))
            .map(f -> offer(f, username)));
  }

  /** Offers a fresh secret to somebody who proved their password; returns its ticket. */
  public String offer(Attempt proved) {
    signIns.withdrawn(proved);
    SecretSeal seal = rules.seal();
    Instant now = clock.instant();
    Optional<SecondFactor> before = factors.of(proved.accountId());
    if (before.filter(SecondFactor::isInForce).isPresent()) {
      throw new SecondFactorInForceException();
    }
    SecondFactor offered =
        before.orElseGet(() -> SecondFactor.offeredTo(proved.accountId(), seal, now));
    if (before.isPresent()) {
      offered.offerAnew(seal, now);
    } else {
      factors.add(offered);
    }
    record(persons.accountById(proved.accountId()), "offerSecondFactor", "done");
    return offered.secret(seal).ticket();
  }

  /** Puts an offer into force; empty if the code is not right. */
  public Optional<FreshCodes> confirm(Username username, String ticket, String code) {
    SignInAccount account = account(username);
    SecretSeal seal = rules.seal();
    boolean right =
        factors
            .of(account.id())
            .filter(f -> f.wasOfferedTo(ticket, seal))
            .filter(f -> f.confirm(code, seal, clock.instant()))
            .isPresent();
    record(account, "confirmSecondFactor", right ? "done" : "refused:wrongCode");
    if (!right) {
      return Optional.empty();
    }
    account.endSessions();
    return Optional.of(new FreshCodes(factors.renewCodes(account.id()), account.epoch()));
  }

  /** Ten new recovery codes for somebody who proved their password. */
  public FreshCodes renewCodes(Attempt proved) {
    signIns.withdrawn(proved);
    SignInAccount account = persons.accountById(proved.accountId());
    account.endSessions();
    record(account, "renewRecoveryCodes", "done");
    return new FreshCodes(factors.renewCodes(account.id()), account.epoch());
  }

  /** Takes the second factor from somebody who proved their password. */
  public int switchOff(Attempt proved) {
    signIns.withdrawn(proved);
    SignInAccount account = persons.accountById(proved.accountId());
    factors.of(account.id()).ifPresent(factor -> factors.remove(factor, account.id()));
    account.endSessions();
    record(account, "switchOffSecondFactor", "done");
    return account.epoch();
  }

  private SignInAccount account(Username username) {
    return persons.account(username).orElseThrow();
  }

  private Offer offer(SecondFactor factor, Username username) {
    String secret = factor.secret(rules.seal()).base32();
    String name = URLEncoder.encode(username.text(), StandardCharsets.UTF_8).replace("+", "%20");
    return new Offer(
        secret,
        "otpauth://totp/Interlock:%s?secret=%s&issuer=Interlock&algorithm=SHA1&digits=6&period=30"
            .formatted(name, secret));
  }

  private void record(SignInAccount account, String action, String outcome) {
    String person = persons.byId(account.personId()).uuid().toString();
    trail.record(new AuditFact(person, action, "person", person, outcome, origin.address()));
  }
}
