package org.interlock.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.interlock.common.BusinessException;
import org.interlock.people.ProfileDetail;
import org.interlock.people.ProfileService;
import org.interlock.people.Theme;
import org.interlock.web.i18n.Formats;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The person's own profile: who they are here, and how they like to read. */
@Named("profile")
@RequestScoped
public class ProfileView {

  @Inject @Param private String changed;
  @Inject private Formats formats;
  @EJB private ProfileService profiles;

  private ProfileDetail detail;
  private String language;
  private String zone;
  private String theme;

  @PostConstruct
  void read() {
    detail = profiles.mine();
    language = detail.language();
    zone = detail.zone();
    theme = detail.theme().name();
  }

  /** Keeps the choices and shows the page anew in them. */
  public void save() {
    try {
      profiles.prefer(language, zone, Theme.valueOf(theme));
    } catch (BusinessException refusal) {
      String text = formats.message("error." + refusal.code(), refusal.arguments());
      Messages.create("{0}", text).error().add();
      return;
    }
    Faces.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    Faces.getExternalContext().setResponseHeader("Location", "/profile?changed=preferences");
    Faces.responseComplete();
  }

  /** Which change was just kept: {@code password} or {@code preferences}; else empty. */
  public String getChanged() {
    return "password".equals(changed) || "preferences".equals(changed) ? changed : "";
  }

  public ProfileDetail getDetail() {
    return detail;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }
}
