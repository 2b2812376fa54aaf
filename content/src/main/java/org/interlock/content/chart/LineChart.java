package org.interlock.content.chart;

import static org.interlock.content.chart.Drawing.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart of lines over categories; categories that are dates stand as far apart as they are in
 * time.
 *
 * <p>The axis begins at zero unless all figures lie in the upper half of their range from zero.
 */
public final class LineChart {

  private static final int LINE = 18;
  private static final int PLOT = 200;
  private static final int BOTTOM = 26;
  private static final int TOP = 12;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ChartFrame frame;
  private final ChartData data;
  private final Scale scale;
  private final double left;
  private final double right;
  private final double[] places;

  public LineChart(ChartFrame frame, ChartData data) {
    this.frame = frame;
    this.data = data;
    BigDecimal high = data.known().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal low = data.known().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    boolean narrow = low.multiply(TWO).compareTo(high) > 0;
    this.scale = Scale.covering(narrow ? low : low.min(BigDecimal.ZERO), high);
    this.left = 8 + Drawing.CHARACTER * longest(scale.ticks());
    this.right = Drawing.WIDTH - 10 - Drawing.CHARACTER * longest(data.known().toList());
    this.places = places(data.categories());
  }

  /** The chart as an SVG element. */
  public String draw() {
    int legend = data.series().size() > 1 ? data.series().size() * LINE : 0;
    double top = legend + TOP;
    Drawing drawing = new Drawing(frame, "line-chart", legend + TOP + PLOT + BOTTOM);
    drawGrid(drawing, top);
    drawCategories(drawing, top + PLOT);
    for (int series = 0; series < data.series().size(); series++) {
      if (legend > 0) {
        double y = series * LINE + 8;
        drawPath(drawing, series, "M0 " + at(y) + "H28");
        SeriesLook.marker(drawing.svg(), series, 14, y);
        drawing.text(36, y + 4.5, "start", "legend", data.series().get(series).name());
      }
      drawSeries(drawing, series, top);
    }
    return drawing.close();
  }

  private void drawGrid(Drawing drawing, double top) {
    for (BigDecimal tick : scale.ticks()) {
      double y = y(tick, top);
      drawing.line("grid", left, y, right, y);
      drawing.text(left - 6, y + 4.5, "end", "tick", frame.figures().apply(tick));
    }
  }

  private void drawCategories(Drawing drawing, double base) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      String name = data.categories().get(i);
      double half = name.length() * Drawing.CHARACTER / 2;
      double x = Math.min(Math.max(x(i), half), Drawing.WIDTH - half);
      if (x - half > free) {
        drawing.line("tick-mark", x(i), base, x(i), base + 5);
        drawing.text(x, base + 19, "middle", "category", name);
        free = x + half + Drawing.CHARACTER;
      }
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
      joined = figures.get(i).isPresent();
    }
    if (last < 0) {
      return;
    }
    drawPath(drawing, series, path.toString());
    for (int i = 0; i <= last; i++) {
      if (figures.get(i).isPresent()) {
        SeriesLook.marker(drawing.svg(), series, x(i), y(figures.get(i).get(), top));
      }
    }
    BigDecimal end = figures.get(last).get();
    drawing.text(x(last) + 8, y(end, top) + 4.5, "start", "figure", frame.figures().apply(end));
  }

  private static void drawPath(Drawing drawing, int series, String path) {
    drawing
        .svg()
        .empty(
            "path",
            "class",
            "line " + SeriesLook.kind(series),
            "d",
            path,
            "fill",
            "none",
            "stroke",
            "currentColor",
            "stroke-width",
            "2",
            "stroke-dasharray",
            SeriesLook.dashes(series));
  }

  private double x(int category) {
    return left + 6 + places[category] * (right - left - 12);
  }

  private double y(BigDecimal figure, double top) {
    return top + PLOT * (1 - scale.place(figure));
  }

  private int longest(List<BigDecimal> figures) {
    return figures.stream().map(frame.figures()).mapToInt(String::length).max().orElse(0);
  }

  private static double[] places(List<String> categories) {
    List<Long> days =
        categories.stream()
            .map(PartialDate::parse)
            .flatMap(Optional::stream)
            .map(date -> date.start().toEpochDay())
            .collect(Collectors.toList());
    boolean dates =
        days.size() == categories.size() && days.stream().sorted().toList().equals(days);
    double[] places = new double[categories.size()];
    for (int i = 0; i < places.length; i++) {
      double place = dates ? days.get(i) - days.get(0) : i;
      double whole = dates ? days.get(days.size() - 1) - days.get(0) : places.length - 1.0;
      places[i] = whole == 0 ? 0.5 : place / whole;
    }
    return places;
  }
}
