package org.interlock.content.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The axis along which the categories of a line chart stand. Categories that are dates in their
 * order stand as far apart as they are in time and are all named, in up to {@value #MOST} rows; of
 * others those are left out that would cover their neighbours.
 *
 * @param names of the categories as they are written
 * @param isTime whether the categories are dates
 * @param places of the categories on the drawing
 */
record Axis(List<String> names, boolean isTime, List<Double> places) {

  /** Height of a row of names. */
  static final int ROW = 17;

  private static final int MOST = 4;

  /** The axis from one place of the drawing to another. */
  static Axis of(List<String> categories, UnaryOperator<String> written, double from, double to) {
    List<Long> days =
        categories.stream()
            .map(PartialDate::parse)
            .flatMap(Optional::stream)
            .map(PartialDate::start)
            .map(LocalDate::toEpochDay)
            .toList();
    boolean dates =
        days.size() == categories.size() && days.stream().sorted().toList().equals(days);
    double whole = dates ? days.get(days.size() - 1) - days.get(0) : categories.size() - 1.0;
    List<Double> places =
        IntStream.range(0, categories.size())
            .mapToDouble(i -> dates ? days.get(i) - days.get(0) : i)
            .map(place -> whole == 0 ? 0.5 : place / whole)
            .mapToObj(share -> from + share * (to - from))
            .toList();
    return new Axis(categories.stream().map(written).toList(), dates, places);
  }

  /** Where a category stands. */
  double x(int category) {
    return places.get(category);
  }

  /** How many rows the names take. */
  int rows() {
    return Arrays.stream(rowOfEach()).max().orElse(0) + 1;
  }

  /** Draws a mark for each category that is named, and the names under the base line. */
  void draw(Drawing drawing, double base) {
    int[] rows = rowOfEach();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= 0) {
        drawing.line("tick-mark", x(i), base, x(i), base + 5 + rows[i] * ROW);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= 0) {
        double y = base + 19 + rows[i] * ROW;
        drawing.text(middle(i), y, "middle", "category", names.get(i));
      }
    }
  }

  /** The first row that has room for each name; -1 where none has. */
  private int[] rowOfEach() {
    double[] free = new double[isTime ? MOST : 1];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    int[] rows = new int[names.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = -1;
      for (int row = 0; row < free.length && rows[i] < 0; row++) {
        if (middle(i) - half(i) > free[row]) {
          rows[i] = row;
          free[row] = middle(i) + half(i) + Drawing.CHARACTER;
        }
      }
    }
    return rows;
  }

  private double middle(int category) {
    return Math.min(Math.max(x(category), half(category)), Drawing.WIDTH - half(category));
  }

  private double half(int category) {
    return names.get(category).length() * Drawing.CHARACTER / 2;
  }
}
