package org.interlock.lrs.internal;

import java.util.Comparator;
import org.interlock.lrs.domain.Link;

/**
 * A row of the index.
 *
 * @param link filter and target
 * @param seq the statement that is found
 * @param via 0, or the key of the statement it refers to, whose link this is
 */
record LinkRow(Link link, long seq, long via) implements Comparable<LinkRow> {

  private static final Comparator<LinkRow> PRIMARY_KEY =
      Comparator.<LinkRow>comparingLong(row -> row.link().target())
          .thenComparingInt(row -> row.link().facet().code())
          .thenComparingLong(LinkRow::seq)
          .thenComparingLong(LinkRow::via);

  @Override
  public int compareTo(LinkRow other) {
    return PRIMARY_KEY.compare(this, other);
  }
}
