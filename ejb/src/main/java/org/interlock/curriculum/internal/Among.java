package org.interlock.curriculum.internal;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A condition "is one of these" with a parameter for each value, as many as the next power of two.
 * The provider keeps its plan of such a query; with one parameter for the whole list it makes a new
 * plan each time, which costs more than the query.
 *
 * @param values what is looked for, one or more
 */
record Among(List<?> values) {

  Among {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing to look for");
    }
  }

  static Among of(Collection<?> values) {
    return new Among(List.copyOf(values));
  }

  /**
   * The condition.
   *
   * @param path what is compared, such as {@code v.id}; written by a programmer
   */
  String jpql(String path) {
    if (places() == 1) {
      // One parameter in brackets would count as a parameter for a list.
      return path + " = :among0";
    }
    return IntStream.range(0, places())
        .mapToObj(place -> ":among" + place)
        .collect(Collectors.joining(", ", path + " in (", ")"));
  }

  /** The same query with the values in their places; the last fills those that are left. */
  <T> TypedQuery<T> in(TypedQuery<T> query) {
    for (int place = 0; place < places(); place++) {
      query.setParameter("among" + place, values.get(Math.min(place, values.size() - 1)));
    }
    return query;
  }

  private int places() {
    return Integer.highestOneBit(values.size() * 2 - 1);
  }
}
