package org.interlock;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The floors of the house: which feature may use which, everything below the named ones included.
 */
final class Floors {

  private static final Map<String, Set<String>> NAMED =
      Map.ofEntries(
          entry("common", Set.of()),
          entry("audit", Set.of("common")),
          entry("lrs", Set.of("common", "audit")),
          entry("forwarding", Set.of("lrs")),
          entry("people", Set.of("audit")),
          entry("notification", Set.of("people")),
          entry("curriculum", Set.of("people")),
          entry("positions", Set.of("people", "curriculum")),
          entry("learning", Set.of("curriculum", "notification")),
          entry("assessment", Set.of("learning")),
          entry("casestudy", Set.of("learning")),
          entry("cmi5", Set.of("learning", "lrs")),
          entry("certification", Set.of("assessment", "casestudy", "positions")),
          entry("mentoring", Set.of("certification")),
          entry("staffing", Set.of("certification", "mentoring", "positions")),
          entry("recording", Set.of("lrs", "cmi5", "staffing")),
          entry("reporting", Set.of("lrs", "forwarding", "cmi5", "staffing")));

  private Floors() {}

  /** All features that the house has a room for. */
  static Collection<String> features() {
    return new TreeSet<>(NAMED.keySet());
  }

  /** The feature itself, those its row names and everything below them. */
  static Set<String> reachableFrom(String feature) {
    Set<String> reached = new TreeSet<>();
    collect(feature, reached);
    return reached;
  }

  private static void collect(String feature, Set<String> reached) {
    if (reached.add(feature)) {
      NAMED.get(feature).forEach(below -> collect(below, reached));
    }
  }
}
