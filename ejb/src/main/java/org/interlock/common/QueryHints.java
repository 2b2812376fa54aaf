package org.interlock.common;

/** Hints for queries, by the provider's names. */
public final class QueryHints {

  /**
   * With {@code true} the provider remembers the answer until a row of any table of the query is
   * written, by whichever code of ours; so a change acts on the next request (ADR 0013). For small
   * answers that nearly every page asks for.
   */
  public static final String REMEMBERED = "org.hibernate.cacheable";

  /**
   * The table that a native statement writes. Without it the provider takes it that all tables were
   * written and forgets every answer.
   */
  public static final String WRITES_TABLE = "org.hibernate.query.native.spaces";

  private QueryHints() {}
}
