package org.interlock.content;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the bibliography: a public document that a lesson, exhibit or item rests on.
 *
 * @param id the id by which content cites it, for instance {@code N03}
 * @param title title of the document
 * @param publisher body that published it
 * @param date when it was published as far as known, in words or ISO form; {@code n.d.} if undated
 * @param url where it can be read; empty if it has no public address
 * @param alsoAt further addresses, for instance of the copy that was read
 * @param grade how far it can be relied on
 */
public record SourceEntry(
    String id,
    String title,
    String publisher,
    String date,
    Optional<String> url,
    List<String> alsoAt,
    Grade grade) {

  public SourceEntry {
    alsoAt = List.copyOf(alsoAt);
  }

  /** How far a source can be relied on. */
  public enum Grade {
    /** Law, regulation, a government's or an alliance's own page. */
    PRIMARY,
    /** Law firm, press, research. */
    SECONDARY,
    /** A pointer only; a text that uses it says so. */
    WEAK
  }
}
