package org.interlock.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table or chart of a module, drawn from a CSV file.
 *
 * @param id for instance {@code F01-X1}
 * @param kind how it is drawn
 * @param title the finding as a sentence
 * @param unit unit of the figures; empty for tables of words and timelines
 * @param category name of the column that names the rows
 * @param series names of the columns that hold the figures
 * @param plans names of those series that hold plans or estimates and not outcomes
 * @param sources ids of all sources it rests on
 * @param note what a reader must know to read the figures
 * @param asOf day on which the figures were true
 * @param data the rows of its CSV file
 */
public record ExhibitContent(
    String id,
    Kind kind,
    String title,
    Optional<String> unit,
    String category,
    List<String> series,
    List<String> plans,
    List<String> sources,
    Optional<String> note,
    LocalDate asOf,
    ExhibitData data) {

  public ExhibitContent {
    series = List.copyOf(series);
    plans = List.copyOf(plans);
    sources = List.copyOf(sources);
  }

  /** How an exhibit is drawn. */
  public enum Kind {
    TABLE,
    BAR,
    LINE,
    TIMELINE
  }
}
