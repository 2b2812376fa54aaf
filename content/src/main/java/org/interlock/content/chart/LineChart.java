package org.interlock.content.chart;

import static org.interlock.content.chart.Drawing.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of lines over categories; categories that are dates stand as far apart as they are in
 * time.
 *
 * <p>Where the categories are dates, a line runs straight from one known figure to the next, and
 * the legend says that only the marks are figures; otherwise it breaks where no figure is known.
 *
 * <p>The axis begins at zero unless all figures lie in the upper half of their range from zero.
 */
public final class LineChart {

  private static final int LINE = 18;
  private static final int PLOT = 200;
  private static final int BOTTOM = 9;
  private static final int TOP = 12;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ChartFrame frame;
  private final ChartData data;
  private final String onlyMarks;
  private final Axis axis;
  private final Scale scale;
  private final double left;
  private final double right;

  /**
   * A chart to be drawn.
   *
   * @param onlyMarks the words for: between the marks no figure is known
   */
  public LineChart(ChartFrame frame, ChartData data, String onlyMarks) {
    this.frame = frame;
    this.data = data;
    this.onlyMarks = onlyMarks;
    BigDecimal high = data.known().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal low = data.known().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    boolean narrow = low.multiply(TWO).compareTo(high) > 0;
    this.scale = Scale.covering(narrow ? low : low.min(BigDecimal.ZERO), high);
    this.left = 8 + Drawing.CHARACTER * longest(scale.ticks());
    this.right = Drawing.WIDTH - 10 - Drawing.CHARACTER * longest(data.known().toList());
    this.axis = Axis.of(data.categories(), frame.categories(), left + 6, right - 6);
  }

  /** The chart as an SVG element. */
  public String draw() {
    int legend = (data.series().size() > 1 ? data.series().size() : 0) * LINE + gapNote();
    double top = legend + TOP;
    int height = legend + TOP + PLOT + BOTTOM + axis.rows() * Axis.ROW;
    Drawing drawing = new Drawing(frame, "line-chart", height);
    drawGrid(drawing, top);
    axis.draw(drawing, top + PLOT);
    if (gapNote() > 0) {
      drawing.text(0, legend - LINE + 12.5, "start", "legend", onlyMarks);
    }
    for (int series = 0; series < data.series().size(); series++) {
      if (data.series().size() > 1) {
        double y = series * LINE + 8;
        drawPath(drawing, series, "M0 " + at(y) + "H28");
        data.look(series).marker(drawing.svg(), 14, y);
        drawing.text(36, y + 4.5, "start", "legend", data.series().get(series).name());
      }
      drawSeries(drawing, series, top);
    }
    return drawing.close();
  }

  /** Room for saying that lines run over dates without a figure. */
  private int gapNote() {
    boolean gaps =
        data.series().stream().flatMap(row -> row.figures().stream()).anyMatch(Optional::isEmpty);
    return axis.isTime() && gaps ? LINE : 0;
  }

  private void drawGrid(Drawing drawing, double top) {
    for (BigDecimal tick : scale.ticks()) {
      double y = y(tick, top);
      drawing.line("grid", left, y, right, y);
      drawing.text(left - 6, y + 4.5, "end", "tick", frame.figures().apply(tick));
    }
  }

  private void drawSeries(Drawing drawing, int series, double top) {
    List<Optional<BigDecimal>> figures = data.series().get(series).figures();
    StringBuilder path = new StringBuilder();
    boolean joined = false;
    int last = -1;
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).isPresent()) {
        path.append(joined ? 'L' : 'M').append(at(x(i))).append(' ');
        path.append(at(y(figures.get(i).get(), top)));
        last = i;
      }
      joined = figures.get(i).isPresent() || joined && axis.isTime();
    }
    if (last < 0) {
      return;
    }
    drawPath(drawing, series, path.toString());
    for (int i = 0; i <= last; i++) {
      if (figures.get(i).isPresent()) {
        data.look(series).marker(drawing.svg(), x(i), y(figures.get(i).get(), top));
      }
    }
    BigDecimal end = figures.get(last).get();
    drawing.text(x(last) + 8, y(end, top) + 4.5, "start", "figure", frame.figures().apply(end));
  }

  private void drawPath(Drawing drawing, int series, String path) {
    drawing
        .svg()
        .empty(
            "path",
            "class",
            "line " + data.look(series).kind(),
            "d",
            path,
            "fill",
            "none",
            "stroke",
            "currentColor",
            "stroke-width",
            "2",
            "stroke-dasharray",
            data.look(series).dashes());
  }

  private double x(int category) {
    return axis.x(category);
  }

  private double y(BigDecimal figure, double top) {
    return top + PLOT * (1 - scale.place(figure));
  }

  private int longest(List<BigDecimal> figures) {
    return figures.stream().map(frame.figures()).mapToInt(String::length).max().orElse(0);
  }
}
