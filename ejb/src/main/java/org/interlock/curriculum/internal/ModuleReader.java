package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.curriculum.VersionFacts;

/** Puts together what a viewer may see of a module: one to three queries, and the shelf. */
@ApplicationScoped
public class ModuleReader {

  @Inject private VisibleCurriculum visible;
  @Inject private VersionShelf shelf;

  /** The version in force, as far as the nation may see it. */
  public Optional<ModuleDetail> inForce(String code, String nation) {
    return visible.versionInForce(code, nation).map(id -> shown(id, nation));
  }

  /** Any version, as far as the nation may see it. */
  public Optional<ModuleDetail> version(long versionId, String nation) {
    return visible.version(versionId, nation)
        ? Optional.of(shown(versionId, nation))
        : Optional.empty();
  }

  /** What a record says about a version; not gated, so not to be shown. */
  public VersionFacts facts(long versionId) {
    ModuleDetail full = shelf.outline(versionId).full();
    return new VersionFacts(
        versionId, full.code(), full.version(), full.title(), full.language(), full.label());
  }

  private ModuleDetail shown(long versionId, String nation) {
    Outline outline = shelf.outline(versionId);
    List<PrerequisiteRow> prerequisites =
        outline.prerequisites().isEmpty() ? List.of() : visible.prerequisites(versionId, nation);
    if (prerequisites.isEmpty() && !outline.narrowed()) {
      return outline.full();
    }
    return outline.full().showing(prerequisites, lessons(outline, nation));
  }

  private Set<Integer> lessons(Outline outline, String nation) {
    long id = outline.full().versionId();
    return outline.narrowed()
        ? visible.lessons(List.of(id), nation).get(id)
        : outline.full().lessons().stream().map(LessonRow::number).collect(Collectors.toSet());
  }
}
