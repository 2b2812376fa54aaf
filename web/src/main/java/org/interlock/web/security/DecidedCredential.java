package org.interlock.web.security;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import org.interlock.people.SignInOutcome;

/**
 * What a person typed to sign in, on its way from a page to the identity store, which writes the
 * outcome on it: the page must tell a wrong password from one that was not looked at.
 */
public abstract sealed class DecidedCredential implements Credential
    permits SignInCredential, CodeCredential {

  private final String address;
  private SignInOutcome outcome;

  DecidedCredential(String address) {
    this.address = address;
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
