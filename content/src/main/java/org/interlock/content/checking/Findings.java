package org.interlock.content.checking;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.interlock.content.Finding;
import org.interlock.content.reading.YamlValue;

/** The findings of one validation, sorted by place, each once. */
final class Findings {

  private final SortedSet<Finding> all = new TreeSet<>();

  void add(YamlValue place, String problem, String expected) {
    all.add(place.finding(problem, expected));
  }

  void add(String file, int line, String problem, String expected) {
    all.add(new Finding(file, line, problem, expected));
  }

  void add(Finding finding) {
    all.add(finding);
  }

  void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  List<Finding> sorted() {
    return List.copyOf(all);
  }
}
