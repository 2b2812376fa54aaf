package org.interlock.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.interlock.common.BusinessException;
import org.interlock.people.AccountService;
import org.interlock.people.SecurityPreset;
import org.interlock.web.i18n.Formats;
import org.interlock.web.security.LocalPath;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Changing one's password: forced while it is an initial one, else at will. */
@Named("passwordChange")
@RequestScoped
public class PasswordView {

  private static final String PROFILE = "/profile?changed=password";

  @Inject @Param private String to;
  @Inject private ActiveUser user;
  @Inject private Formats formats;
  @EJB private AccountService accounts;

  private String current;
  private String next;
  private String repeated;
  private String error;

  /** Changes the password and leads on, or shows what was wrong. */
  public void change() {
    if (!next.equals(repeated)) {
      error = formats.text("account.repeatDiffers", "");
      return;
    }
    String then = to == null && !user.isNewcomer() ? PROFILE : LocalPath.pageOrHome(to);
    try {
      user.change(() -> accounts.changePassword(current, next));
    } catch (BusinessException refusal) {
      error = formats.message("error." + refusal.code(), refusal.arguments());
      return;
    }
    Faces.getRequest().changeSessionId();
    ExternalContext external = Faces.getExternalContext();
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", then);
    Faces.responseComplete();
  }

  /** What was wrong, in the person's language; null if nothing. */
  public String getError() {
    return error;
  }

  public String getTo() {
    return to == null ? null : LocalPath.pageOrHome(to);
  }

  /** The rules in force, as the end of a text key. */
  public String getRules() {
    return SecurityPreset.inForce().name();
  }

  public String getCurrent() {
    return "";
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getNext() {
    return "";
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getRepeated() {
    return "";
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
