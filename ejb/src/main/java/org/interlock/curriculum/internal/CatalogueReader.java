package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.curriculum.domain.CatalogueEntry;

/** Puts the catalogue together from what a viewer may see and how they stand towards it. */
@ApplicationScoped
public class CatalogueReader {

  @Inject private ModuleReader modules;

  /**
   * Every module that the nation may see.
   *
   * @param statuses the reader's status by module code
   */
  public List<CatalogueEntry> entries(String nation, Map<String, LearnerStatus> statuses) {
    return modules.inForce(nation).stream()
        .map(
            module -> {
              LearnerStatus status =
                  statuses.getOrDefault(module.code(), LearnerStatus.NOT_STARTED);
              return new CatalogueEntry(
                  module, Set.copyOf(module.areas()), status, missing(module, status, statuses));
            })
        .toList();
  }

  private static List<PrerequisiteRow> missing(
      ModuleDetail module, LearnerStatus status, Map<String, LearnerStatus> statuses) {
    if (status == LearnerStatus.ACTIVE || status == LearnerStatus.COMPLETED) {
      return List.of();
    }
    return module.prerequisites().stream()
        .filter(each -> statuses.get(each.code()) != LearnerStatus.COMPLETED)
        .toList();
  }
}
