package org.interlock.people.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditTrail;
import org.interlock.common.Setting;
import org.interlock.people.SecurityPreset;
import org.interlock.people.SignInOutcome;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.people.SignInOutcome.Refused;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.WrongPasswordException;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.RoleAssignment;
import org.interlock.people.domain.SecondFactor;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.SignInSubject;
import org.interlock.people.domain.ThrottlePolicy;
import org.interlock.people.domain.Username;

/**
 * The book of sign-in attempts. An attempt is opened as a failure under a lock on its account name
 * and its address, then struck out if it turns out right; so attempts made at once are counted one
 * by one, and a server that dies in between has counted too much, never too little. The book is in
 * the database: a restart forgives nothing.
 *
 * <p>Attempts that were put off are not counted again, else whoever keeps trying could keep the
 * owner out for ever.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLedger {

  private static final String UNKNOWN = "-";
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  /**
   * An attempt under way.
   *
   * @param putOffUntil set when too many failures stand before it; then nothing else is
   * @param accountId account of that name, 0 for none that may sign in
   */
  public record Attempt(
      Optional<Instant> putOffUntil,
      Username username,
      String address,
      long accountFailure,
      long addressFailure,
      long accountId,
      Optional<PasswordHash> hash) {}

  @Inject private SignInFailures failures;
  @Inject private PersonRepository persons;
  @Inject private SecondFactors secondFactors;
  @Inject private SecondFactorRules secondFactorRules;
  @Inject private FormerPasswords former;
  @Inject private PasswordPolicy policy;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Opens an attempt: put off, or counted as failed for the time being. */
  public Attempt open(Username username, String address) {
    Instant now = clock.instant();
    SignInSubject account = SignInSubject.account(username);
    SignInSubject origin = SignInSubject.address(address);
    SecurityPreset preset = SecurityPreset.inForce();
    failures.lock(account, now);
    failures.lock(origin, now);
    Optional<Instant> putOff =
        Stream.of(
                putOff(account, preset.failures(Setting.SIGN_IN_FAILURES.count()), now),
                putOff(origin, Setting.SIGN_IN_ADDRESS_FAILURES.count(), now))
            .flatMap(Optional::stream)
            .max(Instant::compareTo);
    if (putOff.isPresent()) {
      audit(UNKNOWN, "refused:throttled", address);
      return new Attempt(putOff, username, address, 0, 0, 0, Optional.empty());
    }
    Optional<SignInAccount> known = signInAccount(username);
    return new Attempt(
        Optional.empty(),
        username,
        address,
        failures.add(account, now),
        failures.add(origin, now),
        known.map(SignInAccount::id).orElse(0L),
        known.map(SignInAccount::passwordHash));
  }

  /** The attempt was wrong: it stays in the book. */
  public void failed(Attempt attempt) {
    String person = attempt.accountId() == 0 ? UNKNOWN : personOf(attempt).uuid().toString();
    audit(person, "refused:wrong", attempt.address());
  }

  /** The attempt was no guess, or the server was too busy to decide it: it does not count. */
  public void withdrawn(Attempt attempt) {
    failures.strike(attempt.accountFailure());
    failures.strike(attempt.addressFailure());
  }

  /**
   * The password was right; its hash is renewed if due. With a second factor nothing is forgiven
   * yet, else who knows the password could guess codes without end.
   */
  public SignInOutcome succeeded(Attempt attempt, Optional<PasswordHash> stronger) {
    SignInAccount account = persons.accountById(attempt.accountId());
    stronger.ifPresent(account::strengthen);
    if (secondFactors.of(account.id()).filter(SecondFactor::isInForce).isEmpty()) {
      return signedIn(attempt, account);
    }
    withdrawn(attempt);
    String person = personOf(attempt).uuid().toString();
    trail.record(
        new AuditFact(person, "givePassword", "person", person, "done", attempt.address()));
    return new CodeNeeded(personOf(attempt).uuid(), account.epoch());
  }

  /** Who is about to give a code, if their password still counts: same epoch, not disabled. */
  public Optional<Username> waiting(CodeNeeded pending) {
    return persons
        .byPublicId(pending.person())
        .flatMap(person -> persons.accountOf(person.id()))
        .filter(account -> account.epoch() == pending.epoch())
        .map(account -> new Username(account.username()))
        .filter(username -> signInAccount(username).isPresent());
  }

  /**
   * Decides an attempt by a code of the second factor or a recovery code; each counts once. A
   * recovery code needs no key: it opens the account even where the seal's key is lost.
   */
  public SignInOutcome coded(Attempt attempt, String code) {
    Instant now = clock.instant();
    failures.lock(SignInSubject.account(attempt.username()), now);
    SignInAccount account = persons.accountById(attempt.accountId());
    String person = personOf(attempt).uuid().toString();
    if (SIX_DIGITS.matcher(code).matches()) {
      if (takesCode(account.id(), code, now)) {
        return signedIn(attempt, account);
      }
    } else if (secondFactors.useCode(account.id(), code, now)) {
      trail.record(
          new AuditFact(person, "useRecoveryCode", "person", person, "done", attempt.address()));
      return signedIn(attempt, account);
    }
    audit(person, "refused:wrongCode", attempt.address());
    return new Refused();
  }

  private boolean takesCode(long accountId, String code, Instant now) {
    return secondFactors
        .of(accountId)
        .filter(factor -> factor.accept(code, secondFactorRules.seal(), now))
        .isPresent();
  }

  private SignedIn signedIn(Attempt attempt, SignInAccount account) {
    forgive(attempt);
    Person person = persons.byId(account.personId());
    audit(person.uuid().toString(), "done", attempt.address());
    return new SignedIn(
        person.uuid(),
        person.assignments().stream().map(RoleAssignment::role).collect(Collectors.toSet()),
        account.mustChange() || policy.rules().isTooOld(account.changedAt(), clock.instant()),
        account.epoch());
  }

  /** The passwords that must not come back. */
  public List<PasswordHash> formerOf(Attempt attempt) {
    return former.latest(attempt.accountId(), SecurityPreset.inForce().remembered());
  }

  /**
   * The owner proved to know the password and chose another.
   *
   * @return the epoch that begins with it
   * @throws WrongPasswordException when another change came first: what was proved holds no more
   */
  public int changed(Attempt attempt, PasswordHash hash) {
    forgive(attempt);
    SignInAccount account = persons.accountById(attempt.accountId());
    if (attempt.hash().filter(account::isKeptAs).isEmpty()) {
      throw new WrongPasswordException();
    }
    Instant now = clock.instant();
    former.keep(account, SecurityPreset.inForce().remembered(), now);
    account.changePassword(hash, now);
    String person = persons.byId(account.personId()).uuid().toString();
    trail.record(
        new AuditFact(person, "changePassword", "person", person, "done", attempt.address()));
    return account.epoch();
  }

  private void forgive(Attempt attempt) {
    SignInSubject account = SignInSubject.account(attempt.username());
    failures.lock(account, clock.instant());
    failures.forgive(account);
    failures.strike(attempt.addressFailure());
  }

  private Optional<Instant> putOff(SignInSubject subject, int limit, Instant now) {
    ThrottlePolicy throttle =
        new ThrottlePolicy(
            limit, SecurityPreset.inForce().window(Setting.SIGN_IN_WINDOW.duration()));
    List<Instant> recent = failures.since(subject, throttle.windowStart(now));
    return throttle.putOffUntil(recent, now);
  }

  private Optional<SignInAccount> signInAccount(Username username) {
    return username.isPossible()
        ? persons
            .account(username)
            .filter(SignInAccount::isEnabled)
            .filter(account -> persons.byId(account.personId()).isActive())
        : Optional.empty();
  }

  private Person personOf(Attempt attempt) {
    return persons.byId(persons.accountById(attempt.accountId()).personId());
  }

  private void audit(String person, String outcome, String address) {
    String actor = UNKNOWN.equals(person) ? "anonymous" : person;
    trail.record(new AuditFact(actor, "signIn", "person", person, outcome, address));
  }
}
