package org.interlock.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Set;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.web.security.LocalPath;
import org.interlock.web.security.SignInCredential;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Signing in, and back to where the person wanted to go; over a code, for who needs one. */
@Named("login")
@RequestScoped
public class LoginView extends SignInStep {

  private static final String PAGES_OF_FACES = "com.sun.faces.";
  private static final Set<String> ENDINGS = Set.of("idle", "limit", "changed", "left", "code");

  @Inject @Param private String ended;
  @Inject private ActiveUser user;

  private String username;
  private String password;

  /** Somebody who is signed in already has nothing to do here. */
  public void greet() {
    if (Faces.getRequest().getUserPrincipal() != null && !Faces.isPostback()) {
      lead(getTo());
    }
  }

  /** Checks the credentials; leads on, or shows what was wrong. */
  public void signIn() {
    HttpServletRequest request = Faces.getRequest();
    leaveEarlierSession(request);
    SignInCredential credential = new SignInCredential(username, password, request.getRemoteAddr());
    decide(credential);
    if (credential.outcome().filter(CodeNeeded.class::isInstance).isPresent()) {
      lead(LocalPath.via("/sign-in-code", getTo()));
    }
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

  /** Why the last session ended, as the end of a text key; empty if it did not. */
  public String getEnding() {
    return ended != null && ENDINGS.contains(ended) && !isWrong() && !isPutOff() ? ended : "";
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
