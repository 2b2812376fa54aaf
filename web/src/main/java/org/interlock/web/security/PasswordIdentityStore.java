package org.interlock.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.interlock.people.SignInOutcome;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInService;

/** Knows people by password and second factor, as the people feature keeps them. */
@ApplicationScoped
public class PasswordIdentityStore implements IdentityStore {

  @EJB private SignInService signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof DecidedCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    SignInOutcome outcome = decide(typed);
    typed.decided(outcome);
    if (outcome instanceof SignedIn signedIn) {
      return new CredentialValidationResult(signedIn.person().toString());
    }
    return CredentialValidationResult.INVALID_RESULT;
  }

  private SignInOutcome decide(DecidedCredential typed) {
    if (typed instanceof SignInCredential first) {
      return signIn.verify(first.username(), first.password(), first.address());
    }
    CodeCredential second = (CodeCredential) typed;
    return signIn.verifyCode(second.pending(), second.code(), second.address());
  }
}
