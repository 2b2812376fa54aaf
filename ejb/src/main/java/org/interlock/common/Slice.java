package org.interlock.common;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that can grow, read by key and not by offset.
 *
 * @param items the rows, in the list's order
 * @param next opaque cursor that fetches the following slice, or {@code null} at the end
 * @param <T> a row record
 */
public record Slice<T>(List<T> items, String next) {

  /** Keeps its own copy of the rows. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a slice from one row more than asked for: the extra row only tells that there is a
   * following slice.
   *
   * @param rows up to {@code size + 1} rows in order
   * @param size rows wanted, 1 or more
   * @param key the cursor of a row
   */
  public static <T> Slice<T> cut(List<T> rows, int size, Function<T, String> key) {
    if (rows.size() <= size) {
      return new Slice<>(rows, null);
    }
    List<T> kept = rows.subList(0, size);
    return new Slice<>(kept, key.apply(kept.get(size - 1)));
  }
}
