package org.interlock.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
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

  /** The languages by their own names, which are the same in every language. */
  private static final Map<String, String> LANGUAGES =
      Map.of("en", "English", "fr", "Français", "uk", "Українська");

  private static final List<String> LANGUAGE_ORDER = List.of("en", "fr", "uk");
  private static final int MOST_ZONES = 20;

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

  /** Refuses, at the field, what is not the name of a time zone; what was typed stays there. */
  public void checkZone(FacesContext context, UIComponent field, Object typed) {
    if (!ZoneId.getAvailableZoneIds().contains(typed.toString())) {
      String text = formats.text("error.zoneUnknown", typed);
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  /** Time zones whose name holds what was typed, at most twenty. */
  public List<String> zones(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream()
            .filter(id -> id.contains("/") || id.equals("UTC"))
            .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted))
            .limit(MOST_ZONES)
            .toList();
  }

  /** Which change was just kept: {@code password} or {@code preferences}; else empty. */
  public String getChanged() {
    return "password".equals(changed) || "preferences".equals(changed) ? changed : "";
  }

  public ProfileDetail getDetail() {
    return detail;
  }

  public List<String> getLanguages() {
    return LANGUAGE_ORDER;
  }

  /** A language by its own name. */
  public String nameOf(String tag) {
    return LANGUAGES.get(tag);
  }

  public Theme[] getThemes() {
    return Theme.values();
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
