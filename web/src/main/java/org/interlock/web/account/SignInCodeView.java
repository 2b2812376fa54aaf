package org.interlock.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interlock.people.SignInOutcome.CodeNeeded;
import org.interlock.web.security.CodeCredential;
import org.interlock.web.security.LocalPath;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The second step of a sign-in: a code from the person's device, or one of their recovery codes.
 */
@Named("signInCode")
@RequestScoped
public class SignInCodeView extends SignInStep {

  private static final String RECOVERY = "recovery";

  @Inject @Param private String with;
  @Inject private ActiveUser user;

  private String code;

  /** Without a right password that waits, and not for too long, there is nothing to do here. */
  public void greet() {
    if (user.isSignedIn()) {
      lead(getTo());
    } else if (user.awaited(now()).isEmpty() && !Faces.getContext().getResponseComplete()) {
      lead(again());
    }
  }

  /** Checks the code; leads on, or shows what was wrong. */
  public void signIn() {
    Optional<CodeNeeded> pending = user.awaited(now());
    if (pending.isEmpty()) {
      lead(again());
      return;
    }
    decide(new CodeCredential(pending.get(), code, Faces.getRequest().getRemoteAddr()));
  }

  private String again() {
    String signIn = LocalPath.via("/login", getTo());
    return signIn + (signIn.contains("?") ? "&" : "?") + "ended=code";
  }

  /** Whether a recovery code is asked for in place of one from the device. */
  public boolean isRecovery() {
    return RECOVERY.equals(with);
  }

  /** This page with the other kind of code. */
  public String getOtherWay() {
    String page = LocalPath.via("/sign-in-code", getTo());
    return isRecovery() ? page : page + (page.contains("?") ? "&" : "?") + "with=" + RECOVERY;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
