package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.curriculum.domain.CatalogueEntry;

/** Puts the catalogue together: two gated queries for the ids at most, the shelf for the rest. */
@ApplicationScoped
public class CatalogueReader {

  @Inject private VisibleCurriculum visible;
  @Inject private VersionShelf shelf;

  /**
   * Every module that the nation may see.
   *
   * @param statuses the reader's status by module code
   */
  public List<CatalogueEntry> entries(String nation, Map<String, LearnerStatus> statuses) {
    Collection<Outline> outlines = shelf.outlines(visible.versionsInForce(nation)).values();
    Map<String, ModuleDetail> byCode =
        outlines.stream().collect(Collectors.toMap(each -> each.full().code(), Outline::full));
    Map<Long, Set<Integer>> narrowed = narrowed(outlines, nation);
    return outlines.stream()
        .map(
            each -> {
              Set<Integer> lessons = narrowed.get(each.full().versionId());
              LearnerStatus status =
                  statuses.getOrDefault(each.full().code(), LearnerStatus.NOT_STARTED);
              return new CatalogueEntry(
                  lessons == null ? each.full() : each.full().showing(List.of(), lessons),
                  each.areas(),
                  status,
                  missing(each, status, byCode, statuses));
            })
        .toList();
  }

  private Map<Long, Set<Integer>> narrowed(Collection<Outline> outlines, String nation) {
    List<Long> ids =
        outlines.stream().filter(Outline::narrowed).map(each -> each.full().versionId()).toList();
    return ids.isEmpty() ? Map.of() : visible.lessons(ids, nation);
  }

  private static List<PrerequisiteRow> missing(
      Outline outline,
      LearnerStatus status,
      Map<String, ModuleDetail> byCode,
      Map<String, LearnerStatus> statuses) {
    if (status == LearnerStatus.ACTIVE || status == LearnerStatus.COMPLETED) {
      return List.of();
    }
    return outline.prerequisites().stream()
        .filter(code -> statuses.get(code) != LearnerStatus.COMPLETED)
        .filter(byCode::containsKey)
        .map(code -> new PrerequisiteRow(code, byCode.get(code).title()))
        .toList();
  }
}
