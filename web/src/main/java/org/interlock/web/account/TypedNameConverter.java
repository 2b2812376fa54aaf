package org.interlock.web.account;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * A username as somebody typed it. What goes on beyond the longest username that there can be is
 * cut off, so that no page says it back.
 */
@FacesConverter("typedName")
public class TypedNameConverter implements Converter<String> {

  /** Longest username in characters, as the accounts keep it. */
  static final int LONGEST = 120;

  @Override
  public String getAsObject(FacesContext context, UIComponent field, String typed) {
    boolean fits = typed == null || typed.length() <= LONGEST;
    return fits ? typed : typed.substring(0, LONGEST);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, String name) {
    return name == null ? "" : name;
  }
}
