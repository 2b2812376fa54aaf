package org.interlock.common;

/** Hints for queries, by the provider's names. */
public final class QueryHints {

  /**
   * With {@code true} the provider remembers the answer until a row of any table of the query is
   * written, by whichever code of ours; so a change acts on the next request (ADR 0013). For small
   * answers that nearly every page asks for.
   */
  public static final String REMEMBERED = "org.hibernate.cacheable";

  private QueryHints() {}
}
