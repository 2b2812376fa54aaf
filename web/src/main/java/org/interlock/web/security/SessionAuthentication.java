package org.interlock.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.interlock.people.SessionFacts;
import org.interlock.people.SessionService;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.web.security.SessionPolicy.Over;
import org.interlock.web.shell.ActiveUser;
import org.interlock.web.shell.ActiveUser.Course;
import org.interlock.web.shell.ActiveUser.Pending;

/**
 * Ties the browser's session to a person. On every request it asks anew who that person is now, so
 * roles and disabling act at once; a session that is over leaves nobody signed in and the reason
 * with the request, for the guard to act on. The sign-in page hands it a credential; the session
 * gets a new id then.
 *
 * <p>It asks no one to sign in: the guard does that by the route table. Other ways to sign in can
 * join it here.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

  @Inject private IdentityStoreHandler stores;
  @Inject private ActiveUser user;
  @Inject private SessionRules rules;
  @Inject private Clock clock;
  @EJB private SessionService sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return signIn(credential, request, context);
    }
    boolean looksAtSession =
        RouteTable.find(Addresses.path(request))
            .map(Route::access)
            .map(access -> access != Route.Access.PUBLIC_FILE && access != Route.Access.CLIENT)
            // What leads nowhere is said in the person's language too.
            .orElse(true);
    if (!looksAtSession || request.getSession(false) == null || !user.isSignedIn()) {
      return context.doNothing();
    }
    return goOn(request, context);
  }

  private AuthenticationStatus goOn(HttpServletRequest request, HttpMessageContext context) {
    Optional<SessionFacts> facts = sessions.facts(user.getPerson());
    Optional<Over> over = judge(user.course(), facts);
    if (over.isPresent()) {
      // Perhaps this very session is changing its password at this moment: that ends it for nobody.
      over = judge(user.settled(), facts);
    }
    if (over.isPresent() || facts.isEmpty()) {
      user.leave();
      request.setAttribute(SessionGuard.OVER, over.orElse(Over.CHANGED));
      return context.doNothing();
    }
    SessionFacts now = facts.get();
    user.refresh(Groups.known(now));
    if (rules.countsAsActivity(request)) {
      user.seen(clock.instant());
    }
    return context.notifyContainerAboutLogin(now.person().toString(), Groups.of(now));
  }

  private Optional<Over> judge(Course course, Optional<SessionFacts> facts) {
    return course == null
        ? Optional.of(Over.CHANGED)
        : rules.policyFor(facts).judge(course, facts, clock.instant());
  }

  private AuthenticationStatus signIn(
      Credential credential, HttpServletRequest request, HttpMessageContext context) {
    CredentialValidationResult result = stores.validate(credential);
    if (result.getStatus() != Status.VALID) {
      awaitCode(credential, request);
      return AuthenticationStatus.SEND_FAILURE;
    }
    UUID person = UUID.fromString(result.getCallerPrincipal().getName());
    SessionFacts facts = sessions.facts(person).orElseThrow();
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession(true).setMaxInactiveInterval(rules.containerTimeout());
    user.enter(Groups.known(facts), new Course(facts.epoch(), clock.instant(), clock.instant()));
    return context.notifyContainerAboutLogin(person.toString(), Groups.of(facts));
  }

  /** The right password of somebody with a second factor opens nothing yet but the next page. */
  private void awaitCode(Credential credential, HttpServletRequest request) {
    if (credential instanceof DecidedCredential typed
        && typed.outcome().orElseThrow() instanceof CodeNeeded needed) {
      if (request.getSession(false) != null) {
        request.changeSessionId();
      }
      request.getSession(true).setMaxInactiveInterval(rules.containerTimeout());
      user.await(new Pending(needed, clock.instant().plus(SessionRules.CODE_WAIT)));
    }
  }
}
