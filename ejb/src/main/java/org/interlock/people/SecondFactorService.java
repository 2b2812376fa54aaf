package org.interlock.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.interlock.people.internal.PersonRepository;
import org.interlock.people.internal.PresentPassword;
import org.interlock.people.internal.SecondFactorLedger;

/**
 * What the owner of an account does with their second factor: set it up with an authenticator app,
 * make new recovery codes, switch it off. Whatever changes how they sign in asks for the present
 * password first (ASVS 5.0.0-7.5.1); their other sessions end with it.
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.WITHOUT_SECOND_FACTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorService {

  @Inject private Caller caller;
  @Inject private PersonRepository persons;
  @Inject private PresentPassword password;
  @Inject private SecondFactorLedger ledger;

  /**
   * Where the caller stands.
   *
   * @param ticket what {@link #offer} gave to the session that asks, or empty: the secret on offer
   *     is shown to nobody else
   */
  public SecondFactorDetail mine(String ticket) {
    return ledger.detail(persons.usernameOf(caller.personId()), ticket);
  }

  /**
   * Offers the caller a fresh secret, to be confirmed within a quarter of an hour by the very
   * session that proved the password for it.
   *
   * @return the ticket by which that session gets to see the secret
   * @throws WrongPasswordException if {@code current} is not the present password
   * @throws SignInThrottledException if too many wrong ones were given
   * @throws SecondFactorInForceException if there is one already
   * @throws SecondFactorUnavailableException if this installation has no key for it
   */
  public String offer(String current) {
    return ledger.offer(password.prove(persons.usernameOf(caller.personId()), current));
  }

  /**
   * Puts the offered secret into force with a first code from it. Wrong ones are not counted: the
   * secret stands on the caller's screen, so there is nothing to guess.
   *
   * @param ticket what {@link #offer} gave
   * @return ten recovery codes
   * @throws WrongCodeException if the code is not right, or the offer has run out or is another's
   */
  public FreshCodes confirm(String ticket, String code) {
    return ledger
        .confirm(persons.usernameOf(caller.personId()), ticket, code.replaceAll("\\s", ""))
        .orElseThrow(WrongCodeException::new);
  }

  /**
   * Replaces the caller's recovery codes by ten new ones.
   *
   * @throws WrongPasswordException if {@code current} is not the present password
   * @throws SignInThrottledException if too many wrong ones were given
   */
  public FreshCodes renewCodes(String current) {
    return ledger.renewCodes(password.prove(persons.usernameOf(caller.personId()), current));
  }

  /**
   * Switches the caller's second factor off; its recovery codes are worth nothing any more. Where a
   * role asks for one, the next request leads to setting up another.
   *
   * @return the epoch that the caller's session now belongs to
   * @throws WrongPasswordException if {@code current} is not the present password
   * @throws SignInThrottledException if too many wrong ones were given
   */
  public int switchOff(String current) {
    return ledger.switchOff(password.prove(persons.usernameOf(caller.personId()), current));
  }
}
