package org.interlock.lrs.internal;

import java.util.List;

/**
 * A page out of the store.
 *
 * @param rows the statements
 * @param more whether others follow
 */
public record StatementRows(List<StatementRow> rows, boolean more) {

  /** The statement that the following page begins after; there is one when there are more. */
  public StatementRow last() {
    return rows.get(rows.size() - 1);
  }
}
