package org.interlock.content.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** How the series of that place looks. */
  SeriesLook look(int place) {
    return new SeriesLook(place, series.get(place).nature());
  }

  /**
   * The places of the series that have a bar in a category. Where plans stand beside outcomes, a
   * case is the one or the other, and what it is not takes no room; otherwise a missing figure has
   * its place, so that it is seen to be missing.
   */
  List<Integer> drawnIn(int category) {
    List<Integer> all = IntStream.range(0, series.size()).boxed().toList();
    List<Integer> known =
        all.stream().filter(i -> series.get(i).figures().get(category).isPresent()).toList();
    boolean mixed = series.stream().map(Series::nature).distinct().count() > 1;
    return mixed && !known.isEmpty() ? known : all;
  }

  /** What the figures of a series are. */
  public enum Nature {
    /** What was reported to have happened. */
    OUTCOME,
    /** What somebody planned, promised or estimated; drawn hollow. */
    PLAN
  }

  /**
   * A row of figures.
   *
   * @param name what the figures measure
   * @param nature whether they are outcomes or plans
   * @param figures a figure for each category; empty where none is known
   */
  public record Series(String name, Nature nature, List<Optional<BigDecimal>> figures) {
    public Series {
      figures = List.copyOf(figures);
    }
  }
}
