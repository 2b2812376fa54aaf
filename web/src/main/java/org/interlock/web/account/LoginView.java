package org.interlock.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.interlock.people.SignInOutcome.SignedIn;
import org.interlock.people.SignInOutcome.Throttled;
import org.interlock.web.security.LocalPath;
import org.interlock.web.security.SignInCredential;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Signing in, and back to where the person wanted to go. */
@Named("login")
@RequestScoped
public class LoginView {

  private static final String PAGES_OF_FACES = "com.sun.faces.";
  private static final Set<String> ENDINGS = Set.of("idle", "limit", "changed", "left");

  @Inject @Param private String to;
  @Inject @Param private String ended;
  @Inject private SecurityContext security;
  @Inject private ActiveUser user;
  @Inject private Clock clock;

  private String username;
  private String password;
  private Instant waitUntil;
  private boolean refused;

  /** Somebody who is signed in already has nothing to do here. */
  public void greet() throws IOException {
    if (Faces.getRequest().getUserPrincipal() != null && !Faces.isPostback()) {
      lead(LocalPath.pageOrHome(to));
    }
  }

  /** Checks the credentials; leads on, or shows what was wrong. */
  public void signIn() throws IOException {
    HttpServletRequest request = Faces.getRequest();
    HttpServletResponse response = Faces.getResponse();
    leaveEarlierSession(request);
    SignInCredential credential = new SignInCredential(username, password, request.getRemoteAddr());
    AuthenticationStatus status =
        security.authenticate(
            request, response, withParams().credential(credential).newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      String wished = LocalPath.pageOrHome(to);
      lead(mustChange(credential) ? LocalPath.via("/password", wished) : wished);
      return;
    }
    refused = true;
    credential
        .outcome()
        .filter(Throttled.class::isInstance)
        .ifPresent(outcome -> waitUntil = ((Throttled) outcome).until());
    Faces.setResponseStatus(HttpServletResponse.SC_OK);
  }

  /**
   * Whoever signs in here is checked, also on a page that somebody else has left open. That
   * session's pages are forgotten, and sign-in gives it another id; it is not invalidated, because
   * the container would keep who signs in now in the session that ends.
   */
  private void leaveEarlierSession(HttpServletRequest request) {
    if (request.getUserPrincipal() != null) {
      try {
        request.logout();
      } catch (ServletException e) {
        throw new IllegalStateException("The container does not end a session", e);
      }
      user.leave();
      HttpSession session = request.getSession();
      Collections.list(session.getAttributeNames()).stream()
          .filter(name -> name.startsWith(PAGES_OF_FACES))
          .forEach(session::removeAttribute);
    }
  }

  private static boolean mustChange(SignInCredential credential) {
    return credential
        .outcome()
        .filter(SignedIn.class::isInstance)
        .map(outcome -> ((SignedIn) outcome).mustChangePassword())
        .orElse(false);
  }

  private static void lead(String path) {
    ExternalContext external = Faces.getExternalContext();
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", path);
    Faces.responseComplete();
  }

  /** True if the last attempt was wrong, for whatever reason. */
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

  /** Why the last session ended, as the end of a text key; empty if it did not. */
  public String getEnding() {
    return ended != null && ENDINGS.contains(ended) && !refused ? ended : "";
  }

  public String getTo() {
    return LocalPath.pageOrHome(to);
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
