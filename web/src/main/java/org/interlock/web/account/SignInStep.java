package org.interlock.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInOutcome.Throttled;
import org.interlock.web.security.DecidedCredential;
import org.interlock.web.security.LocalPath;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the pages of a sign-in have in common: something is typed, decided, and led on from. */
public abstract class SignInStep {

  @Inject @Param private String to;
  @Inject private SecurityContext security;
  @Inject private Clock clock;

  private Instant waitUntil;
  private boolean refused;

  /** Has it decided; leads on if that completes the sign-in, or keeps why not. */
  void decide(DecidedCredential credential) {
    AuthenticationStatus status =
        security.authenticate(
            Faces.getRequest(),
            Faces.getResponse(),
            withParams().credential(credential).newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      lead(mustChange(credential) ? LocalPath.via("/password", getTo()) : getTo());
      return;
    }
    refused = true;
    credential
        .outcome()
        .filter(Throttled.class::isInstance)
        .ifPresent(outcome -> waitUntil = ((Throttled) outcome).until());
    Faces.setResponseStatus(HttpServletResponse.SC_OK);
  }

  private static boolean mustChange(DecidedCredential credential) {
    return credential
        .outcome()
        .filter(SignedIn.class::isInstance)
        .map(outcome -> ((SignedIn) outcome).mustChangePassword())
        .orElse(false);
  }

  static void lead(String path) {
    ExternalContext external = Faces.getExternalContext();
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", path);
    Faces.responseComplete();
  }

  /** True if what was just typed was wrong, for whatever reason. */
  public boolean isWrong() {
    return refused && waitUntil == null;
  }

  /** True if the attempt was put off. */
  public boolean isPutOff() {
    return waitUntil != null;
  }

  /** Minutes until the next attempt, rounded up. */
  public long getMinutesToWait() {
    Duration wait = Duration.between(clock.instant(), waitUntil);
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }

  /** Where the person wanted to go. */
  public String getTo() {
    return LocalPath.pageOrHome(to);
  }

  Instant now() {
    return clock.instant();
  }
}
