package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.curriculum.VersionFacts;

/**
 * Puts together what a viewer may see of modules: one to three queries however many modules there
 * are, and the shelf.
 */
@ApplicationScoped
public class ModuleReader {

  @Inject private VisibleCurriculum visible;
  @Inject private VersionShelf shelf;

  /** The version in force, as far as the nation may see it. */
  public Optional<ModuleDetail> inForce(String code, String nation) {
    return visible.versionInForce(code, nation).map(id -> shown(List.of(id), nation).get(id));
  }

  /** The versions in force of all modules that the nation may see. */
  public Collection<ModuleDetail> inForce(String nation) {
    return shown(visible.versionsInForce(nation), nation).values();
  }

  /** Those of the versions that the nation may see, as far as it may. */
  public Map<Long, ModuleDetail> versions(Collection<Long> versionIds, String nation) {
    return versionIds.isEmpty() ? Map.of() : shown(visible.versions(versionIds, nation), nation);
  }

  /** Codes of the modules that are there, but not for people of that nation. */
  public Set<String> withheld(String nation) {
    return visible.withheld(nation);
  }

  /** What a record says about a version; not gated, so not to be shown. */
  public VersionFacts facts(long versionId) {
    ModuleDetail full = shelf.outline(versionId).full();
    return new VersionFacts(
        versionId, full.code(), full.version(), full.title(), full.language(), full.label());
  }

  private Map<Long, ModuleDetail> shown(Collection<Long> versionIds, String nation) {
    Map<Long, Outline> outlines = shelf.outlines(versionIds);
    Map<Long, List<PrerequisiteRow>> prerequisites = Map.of();
    List<Long> presupposing = those(outlines, each -> !each.prerequisites().isEmpty());
    if (!presupposing.isEmpty()) {
      prerequisites = visible.prerequisites(presupposing, nation);
    }
    Map<Long, Set<Integer>> lessons = Map.of();
    List<Long> narrowed = those(outlines, Outline::narrowed);
    if (!narrowed.isEmpty()) {
      lessons = visible.lessons(narrowed, nation);
    }
    Map<Long, ModuleDetail> shown = new HashMap<>();
    for (Map.Entry<Long, Outline> each : outlines.entrySet()) {
      shown.put(
          each.getKey(),
          shown(
              each.getValue().full(),
              prerequisites.getOrDefault(each.getKey(), List.of()),
              lessons.get(each.getKey())));
    }
    return shown;
  }

  /** The version itself where nothing is left out of it or added to it. */
  private static ModuleDetail shown(
      ModuleDetail full, List<PrerequisiteRow> prerequisites, Set<Integer> lessons) {
    if (prerequisites.isEmpty() && lessons == null) {
      return full;
    }
    return full.showing(prerequisites, lessons == null ? numbers(full) : lessons);
  }

  private static Set<Integer> numbers(ModuleDetail full) {
    return full.lessons().stream().map(LessonRow::number).collect(Collectors.toSet());
  }

  private static List<Long> those(Map<Long, Outline> outlines, Predicate<Outline> which) {
    return outlines.entrySet().stream()
        .filter(each -> which.test(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
