package org.interlock.curriculum.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlock.content.CompetencyTarget;

/** What the content of a module version names by code and the curriculum already holds. */
public record References(
    Map<String, Competency> competencies,
    Map<String, Source> sources,
    Map<String, CurriculumModule> modules) {

  /**
   * The sources with these codes, in this order.
   *
   * @throws IllegalArgumentException if one is not held
   */
  public List<Source> sources(List<String> codes) {
    return codes.stream().map(code -> held(sources, "source", code)).toList();
  }

  /**
   * The modules with these codes, in this order.
   *
   * @throws IllegalArgumentException if one is not held
   */
  List<CurriculumModule> modules(List<String> codes) {
    return codes.stream().map(code -> held(modules, "module", code)).toList();
  }

  /**
   * The competencies aimed at, with their proficiency levels.
   *
   * @throws IllegalArgumentException if one is not held
   */
  Map<Competency, Integer> competencies(List<CompetencyTarget> targets) {
    return targets.stream()
        .collect(
            Collectors.toMap(
                each -> held(competencies, "competency", each.competency()),
                CompetencyTarget::level));
  }

  private static <T> T held(Map<String, T> shelf, String what, String code) {
    T found = shelf.get(code);
    if (found == null) {
      throw new IllegalArgumentException(what + " " + code + " is named but not in the library");
    }
    return found;
  }
}
