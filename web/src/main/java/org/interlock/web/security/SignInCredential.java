package org.interlock.web.security;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import org.interlock.people.SignInOutcome;

/**
 * A username and password on their way from the sign-in page to the identity store, which writes
 * the outcome on it: the page must tell a wrong password from one that was not looked at.
 */
public final class SignInCredential implements Credential {

  private final String username;
  private final String password;
  private final String address;
  private SignInOutcome outcome;

  public SignInCredential(String username, String password, String address) {
    this.username = username;
    this.password = password;
    this.address = address;
  }

  public String username() {
    return username;
  }

  public String password() {
    return password;
  }

  public String address() {
    return address;
  }

  /** What came of it; empty before it was looked at. */
  public Optional<SignInOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  void decided(SignInOutcome decision) {
    this.outcome = decision;
  }
}
