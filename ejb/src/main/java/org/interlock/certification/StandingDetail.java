package org.interlock.certification;

import java.time.Instant;
import java.util.List;
import org.interlock.content.LocalisedText;

/**
 * A person's standing on one level of a track at one moment.
 *
 * @param track code of the track
 * @param trackName its name
 * @param trackVersion the version it was judged by
 * @param level code of the level
 * @param levelName its name
 * @param asOf the moment it is judged for
 * @param requirements every requirement with its judgement, in the track's order
 */
public record StandingDetail(
    String track,
    LocalisedText trackName,
    int trackVersion,
    String level,
    LocalisedText levelName,
    Instant asOf,
    List<RequirementStanding> requirements) {

  /** Keeps its own copy of the requirements. */
  public StandingDetail {
    requirements = List.copyOf(requirements);
  }

  /** How many requirements are met. */
  public long met() {
    return requirements.stream().filter(RequirementStanding::met).count();
  }

  /** How many requirements there are. */
  public int total() {
    return requirements.size();
  }

  /** Whether all are met. */
  public boolean isComplete() {
    return met() == total();
  }

  /** The share that is met, 0 to 100, rounded down so that only a complete level shows 100. */
  public int percent() {
    return total() == 0 ? 0 : (int) (100 * met() / total());
  }
}
