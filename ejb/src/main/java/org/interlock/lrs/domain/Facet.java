package org.interlock.lrs.domain;

/**
 * A filter of GET statements that an index answers. The codes stand in the database and never
 * change. Source: xAPI-Communication 2.1.3.
 */
public enum Facet {
  /** Actor or object is that agent, or a group with that member. */
  AGENT(1),
  /** The same, or authority, instructor, team, or one of these in a SubStatement. */
  RELATED_AGENT(2),
  /** The object is that activity. */
  ACTIVITY(3),
  /** The same, or a context activity, or one of these in a SubStatement. */
  RELATED_ACTIVITY(4),
  /** The verb has that id. */
  VERB(5),
  /** The context has that registration. */
  REGISTRATION(6);

  private final int code;

  Facet(int code) {
    this.code = code;
  }

  /** Its number in the index table. */
  public int code() {
    return code;
  }
}
