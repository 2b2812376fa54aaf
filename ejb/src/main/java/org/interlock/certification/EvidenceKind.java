package org.interlock.certification;

/** What a piece of evidence shows; the words are those of the tracks' data. */
public enum EvidenceKind {
  /** A module completed: all lessons read, assessment passed. */
  MODULE("module"),
  /** A case study worked through and accepted. */
  CASE_STUDY("case-study"),
  /** An after-action review taken part in. */
  AFTER_ACTION_REVIEW("after-action-review"),
  /** A knowledge test passed. */
  KNOWLEDGE_TEST("knowledge-test"),
  /** A work product accepted. */
  WORK_PRODUCT("work-product"),
  /** Months in a post of the field, verified. */
  EXPERIENCE("experience"),
  /** Anything that a later track names and this version cannot yet take in. */
  OTHER("other");

  private final String code;

  EvidenceKind(String code) {
    this.code = code;
  }

  /** The word in the tracks' data. */
  public String code() {
    return code;
  }

  /** The kind of that word; {@link #OTHER} for a word unknown here. */
  public static EvidenceKind of(String code) {
    for (EvidenceKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    return OTHER;
  }
}
