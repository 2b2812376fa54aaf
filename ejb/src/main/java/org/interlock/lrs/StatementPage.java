package org.interlock.lrs;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer to a query.
 *
 * @param statements in the order asked for
 * @param next sealed cursor of the following page, or null at the end
 */
public record StatementPage(List<StoredStatement> statements, String next) {

  /** Keeps its own copy. */
  public StatementPage {
    statements = List.copyOf(statements);
  }

  /** The cursor of the following page, if there is one. */
  public Optional<String> following() {
    return Optional.ofNullable(next);
  }
}
