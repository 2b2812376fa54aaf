package org.interlock.content;

import java.util.List;

/**
 * A certification track: the path of one kind of acquisition career from foundation to expert.
 *
 * @param code for instance {@code T-IND}
 * @param version number of the published track, 1 upwards
 * @param name as shown to people
 * @param summary what the career is about, in one or two sentences
 * @param levels the levels, lowest first
 * @param contentHash SHA-256 of the track's file, hex
 */
public record TrackContent(
    String code,
    int version,
    LocalisedText name,
    LocalisedText summary,
    List<TrackLevel> levels,
    String contentHash) {

  public TrackContent {
    levels = List.copyOf(levels);
  }
}
