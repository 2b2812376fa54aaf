package org.interlock.people.domain;

/** A person's name as they write it, each part of 1 to 80 characters. */
public record PersonName(String given, String family) {

  public PersonName {
    given = checked("given name", given);
    family = checked("family name", family);
  }

  private static String checked(String part, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > 80) {
      throw new IllegalArgumentException(part + ": expected 1 to 80 characters");
    }
    return stripped;
  }
}
