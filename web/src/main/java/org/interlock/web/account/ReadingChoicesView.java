package org.interlock.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.interlock.people.Theme;
import org.interlock.web.i18n.Formats;

/** What a person may choose from for how they like to read: language, time zone, light or dark. */
@Named("readingChoices")
@RequestScoped
public class ReadingChoicesView {

  /** The languages by their own names, which are the same in every language. */
  private static final Map<String, String> LANGUAGES =
      Map.of("en", "English", "fr", "Français", "uk", "Українська");

  private static final List<String> LANGUAGE_ORDER = List.of("en", "fr", "uk");
  private static final int MOST_ZONES = 20;

  @Inject private Formats formats;

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

  /** Refuses, at the field, what is not the name of a time zone; what was typed stays there. */
  public void checkZone(FacesContext context, UIComponent field, Object typed) {
    if (!ZoneId.getAvailableZoneIds().contains(typed.toString())) {
      String text = formats.text("error.zoneUnknown", typed);
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }
}
