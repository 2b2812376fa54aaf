package org.interlock.content.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a bar or line chart.
 *
 * @param categories what the figures are told apart by, for instance years
 * @param series one to four rows of figures, each as long as the categories
 */
public record ChartData(List<String> categories, List<Series> series) {

  public ChartData {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** All figures that are known. */
  Stream<BigDecimal> known() {
    return series.stream().flatMap(row -> row.figures().stream()).flatMap(Optional::stream);
  }

  /**
   * A row of figures.
   *
   * @param name what the figures measure
   * @param figures a figure for each category; empty where none is known
   */
  public record Series(String name, List<Optional<BigDecimal>> figures) {
    public Series {
      figures = List.copyOf(figures);
    }
  }
}
