package org.interlock.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.interlock.people.SignInOutcome;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInService;

/** Knows people by username and password, as the people feature keeps them. */
@ApplicationScoped
public class PasswordIdentityStore implements IdentityStore {

  @EJB private SignInService signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof SignInCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    SignInOutcome outcome = signIn.verify(typed.username(), typed.password(), typed.address());
    typed.decided(outcome);
    if (outcome instanceof SignedIn signedIn) {
      return new CredentialValidationResult(signedIn.person().toString(), Groups.of(signedIn));
    }
    return CredentialValidationResult.INVALID_RESULT;
  }
}
