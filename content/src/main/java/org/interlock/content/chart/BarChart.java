package org.interlock.content.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of horizontal bars from zero, each with its figure at its end, so that names of any
 * length and narrow screens are no problem.
 */
public final class BarChart {

  private static final int LINE = 17;
  private static final int BAR = 16;
  private static final int GAP = 3;
  private static final int AFTER_CATEGORY = 9;
  private static final int LONGEST = 60;

  private final ChartFrame frame;
  private final ChartData data;
  private final String noFigure;

  /**
   * A chart to be drawn.
   *
   * @param noFigure the words that stand where no figure is known
   */
  public BarChart(ChartFrame frame, ChartData data, String noFigure) {
    this.frame = frame;
    this.data = data;
    this.noFigure = noFigure;
  }

  /** The chart as an SVG element. */
  public String draw() {
    Drawing drawing = new Drawing(frame, "bar-chart", height());
    if (data.series().size() > 1) {
      drawing.svg().open("defs");
      for (int i = 0; i < data.series().size(); i++) {
        data.look(i).definePattern(drawing.svg(), frame.id());
      }
      drawing.svg().close();
    }
    double y = 0;
    if (data.series().size() > 1) {
      for (int i = 0; i < data.series().size(); i++) {
        data.look(i).bar(drawing.svg(), frame.id(), new double[] {0, y + 2, 14, 14});
        drawing.text(20, y + 13, "start", "legend", data.series().get(i).name());
        y += LINE;
      }
      y += AFTER_CATEGORY;
    }
    for (int category = 0; category < data.categories().size(); category++) {
      y = drawCategory(drawing, category, y);
    }
    return drawing.close();
  }

  private double drawCategory(Drawing drawing, int category, double top) {
    double y = top;
    for (String line : name(category)) {
      drawing.text(0, y + 12, "start", "category", line);
      y += LINE;
    }
    for (int i : data.drawnIn(category)) {
      drawBar(drawing, i, data.series().get(i).figures().get(category), y);
      y += BAR + GAP;
    }
    return y + AFTER_CATEGORY;
  }

  private void drawBar(Drawing drawing, int series, Optional<BigDecimal> figure, double y) {
    double zero = x(BigDecimal.ZERO);
    if (figure.isEmpty()) {
      drawing.text(zero + 4, y + 12, "start", "no-figure", noFigure);
      return;
    }
    double end = x(figure.get());
    double width = Math.max(Math.abs(end - zero), 1);
    data.look(series)
        .bar(drawing.svg(), frame.id(), new double[] {Math.min(zero, end), y, width, BAR});
    drawing.text(
        Math.max(zero, end) + 5, y + 12.5, "start", "figure", frame.figures().apply(figure.get()));
  }

  private double x(BigDecimal figure) {
    BigDecimal low = data.known().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = data.known().reduce(BigDecimal.ZERO, BigDecimal::max);
    double span = Math.max(high.subtract(low).doubleValue(), Double.MIN_NORMAL);
    double room = Drawing.WIDTH - 8 - longestFigure() * Drawing.CHARACTER;
    return figure.subtract(low).doubleValue() / span * room;
  }

  private int longestFigure() {
    return data.known().map(frame.figures()).mapToInt(String::length).max().orElse(0);
  }

  private int height() {
    int series = data.series().size();
    int legend = series > 1 ? series * LINE + AFTER_CATEGORY : 0;
    int height = legend;
    for (int category = 0; category < data.categories().size(); category++) {
      height += name(category).size() * LINE;
      height += data.drawnIn(category).size() * (BAR + GAP) + AFTER_CATEGORY;
    }
    return height;
  }

  private List<String> name(int category) {
    return Lines.of(frame.categories().apply(data.categories().get(category)), LONGEST);
  }
}
