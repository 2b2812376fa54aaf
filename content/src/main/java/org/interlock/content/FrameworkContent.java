package org.interlock.content;

import java.util.List;
import java.util.Optional;

/**
 * The competency framework: areas, each with its competencies, and the proficiency levels all are
 * judged by.
 *
 * @param version number of the published framework, 1 upwards
 * @param levels the proficiency levels, lowest first
 * @param areas the areas in the order in which they are shown
 * @param contentHash SHA-256 of the framework's file, hex
 */
public record FrameworkContent(
    int version, List<ProficiencyLevel> levels, List<CompetencyArea> areas, String contentHash) {

  public FrameworkContent {
    levels = List.copyOf(levels);
    areas = List.copyOf(areas);
  }

  /** All competencies of all areas, in the order of the framework. */
  public List<Competency> competencies() {
    return areas.stream().flatMap(area -> area.competencies().stream()).toList();
  }

  /** The competency with this code, for instance {@code SPC.1}. */
  public Optional<Competency> competency(String code) {
    return competencies().stream().filter(competency -> competency.code().equals(code)).findFirst();
  }
}
