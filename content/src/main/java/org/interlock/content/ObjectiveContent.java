package org.interlock.content;

import java.util.List;

/**
 * What a learner can do after a module, said with a verb that an assessor can observe.
 *
 * @param id module code and number, for instance {@code F01-O1}
 * @param text as shown to people
 * @param competencies the competencies it serves, each with the proficiency it brings
 */
public record ObjectiveContent(String id, LocalisedText text, List<CompetencyTarget> competencies) {

  public ObjectiveContent {
    competencies = List.copyOf(competencies);
  }
}
