package org.interlock.content.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interlock.content.reading.YamlValue;

/** No module is, directly or through others, a prerequisite of itself. */
final class PrerequisiteCheck implements Check {

  /**
   * The entry that names each module's prerequisites: its own file, or the plan's where it has
   * none.
   */
  private final Map<String, YamlValue> entries = new TreeMap<>();

  @Override
  public void check(Corpus corpus, KnownIds known, Findings findings) {
    corpus
        .sound(Shape.PLANNED_MODULES)
        .flatMap(file -> file.at("modules").items().stream())
        .forEach(entry -> entries.put(entry.at("code").text(), entry));
    corpus.modules().values().stream()
        .flatMap(folder -> folder.module().stream())
        .forEach(module -> entries.put(module.at("code").text(), module));
    for (String code : entries.keySet()) {
      follow(code, new ArrayList<>(List.of(code)), findings);
    }
  }

  private void follow(String code, List<String> path, Findings findings) {
    YamlValue entry = entries.get(code);
    if (entry == null) {
      return;
    }
    for (String next : entry.textsAt("prerequisites")) {
      if (next.equals(path.get(0)) && next.equals(Collections.min(path))) {
        YamlValue first = entries.get(next);
        findings.add(
            first.file(),
            first.lineOfKey("prerequisites"),
            "prerequisites lead back: " + String.join(" > ", path) + " > " + next,
            "prerequisites that do not come back to " + next);
      } else if (!path.contains(next)) {
        path.add(next);
        follow(next, path, findings);
        path.remove(path.size() - 1);
      }
    }
  }
}
