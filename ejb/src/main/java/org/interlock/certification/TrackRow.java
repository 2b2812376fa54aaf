package org.interlock.certification;

import java.util.List;
import org.interlock.content.LocalisedText;

/**
 * A certification track in the list of tracks.
 *
 * @param code such as {@code T-IND}
 * @param version the published version
 * @param name as shown to people
 * @param summary what the career is about
 * @param levels its levels, lowest first
 */
public record TrackRow(
    String code, int version, LocalisedText name, LocalisedText summary, List<LevelRow> levels) {

  /** Keeps its own copy of the levels. */
  public TrackRow {
    levels = List.copyOf(levels);
  }

  /**
   * A level of a track.
   *
   * @param code such as {@code L1}
   * @param stage {@code foundation}, {@code practitioner} or {@code expert}
   * @param name as shown to people
   * @param requirements how many requirements it has
   */
  public record LevelRow(String code, String stage, LocalisedText name, int requirements) {}
}
