package org.interlock.content;

import java.util.List;
import java.util.Map;

/**
 * A field of work in which a manager is competent, for instance technology security.
 *
 * @param code three letters, for instance {@code TSX}
 * @param name as shown to people
 * @param descriptors what a person at each proficiency level does, by level number
 * @param competencies the competencies of the area, in order
 */
public record CompetencyArea(
    String code,
    LocalisedText name,
    Map<Integer, LocalisedText> descriptors,
    List<Competency> competencies) {

  public CompetencyArea {
    descriptors = Map.copyOf(descriptors);
    competencies = List.copyOf(competencies);
  }
}
