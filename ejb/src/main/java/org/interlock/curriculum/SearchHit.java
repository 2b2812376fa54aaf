package org.interlock.curriculum;

import org.interlock.content.LocalisedText;

/**
 * Something that a search found.
 *
 * @param kind what it is
 * @param moduleCode the module it stands in; null for a glossary term
 * @param lesson the number of the lesson; null unless a lesson was found
 * @param code its own code: of the module, the lesson or the term
 * @param language of a lesson's title and passage, a BCP 47 tag; null unless a lesson was found
 * @param title its title; a lesson's is the same in all three languages
 * @param snippet the passage around the first word that was found
 */
public record SearchHit(
    Kind kind,
    String moduleCode,
    Integer lesson,
    String code,
    String language,
    LocalisedText title,
    LocalisedText snippet) {

  /** What can be found. */
  public enum Kind {
    MODULE,
    LESSON,
    TERM
  }
}
