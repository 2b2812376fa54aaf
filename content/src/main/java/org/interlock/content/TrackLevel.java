package org.interlock.content;

import java.util.List;

/**
 * One certificate of a track.
 *
 * @param code {@code L1} to {@code L3}
 * @param level the step of the curriculum it belongs to
 * @param name as shown to people
 * @param requirements all must be met; counts and months are totals since the person started
 */
public record TrackLevel(
    String code, ModuleLevel level, LocalisedText name, List<RequirementContent> requirements) {

  public TrackLevel {
    requirements = List.copyOf(requirements);
  }
}
