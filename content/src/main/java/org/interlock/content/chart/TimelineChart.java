package org.interlock.content.chart;

import static org.interlock.content.chart.Drawing.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbered events on an axis of years, as far apart as they were in time; the table below the
 * drawing says what the numbers mean.
 */
public final class TimelineChart {

  private static final int RADIUS = 11;
  private static final int LANE = 26;
  private static final int BOTTOM = 28;
  private static final double MARGIN = 20;
  private static final double YEAR_LABEL = 40;

  private final ChartFrame frame;
  private final List<LocalDate> days;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * A timeline to be drawn.
   *
   * @param days the days of the events, in the order of their numbers, at least one
   */
  public TimelineChart(ChartFrame frame, List<LocalDate> days) {
    this.frame = frame;
    this.days = List.copyOf(days);
    this.first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
    this.last = days.stream().max(LocalDate::compareTo).orElseThrow().withDayOfYear(1).plusYears(1);
  }

  /** The timeline as an SVG element. */
  public String draw() {
    List<Integer> lanes = lanes();
    int lanesUsed = lanes.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    double axis = lanesUsed * LANE + 6.0;
    Drawing drawing = new Drawing(frame, "timeline-chart", (int) axis + BOTTOM);
    drawing.line("axis", 0, axis, Drawing.WIDTH, axis);
    drawYears(drawing, axis);
    for (int i = 0; i < days.size(); i++) {
      double x = x(days.get(i));
      drawing.line("stem", x, axis - (lanes.get(i) + 1) * LANE + RADIUS, x, axis);
    }
    for (int i = 0; i < days.size(); i++) {
      double y = axis - (lanes.get(i) + 1) * LANE + RADIUS;
      drawing
          .svg()
          .empty(
              "circle",
              "class",
              "event s1",
              "cx",
              at(x(days.get(i))),
              "cy",
              at(y),
              "r",
              String.valueOf(RADIUS),
              "fill",
              "#fff",
              "stroke",
              "currentColor");
      drawing.text(x(days.get(i)), y + 4.5, "middle", "event-number", String.valueOf(i + 1));
    }
    return drawing.close();
  }

  private void drawYears(Drawing drawing, double axis) {
    double free = Double.NEGATIVE_INFINITY;
    for (LocalDate year = first; !year.isAfter(last); year = year.plusYears(1)) {
      double x = x(year);
      drawing.line("tick-mark", x, axis, x, axis + 5);
      if (x >= free) {
        drawing.text(x, axis + 20, "middle", "tick", String.valueOf(year.getYear()));
        free = x + YEAR_LABEL;
      }
    }
  }

  /** For each event the lowest row above the axis in which it touches no earlier event. */
  private List<Integer> lanes() {
    List<Integer> lanes = new ArrayList<>();
    for (int event = 0; event < days.size(); event++) {
      int lane = 0;
      while (isTaken(lane, event, lanes)) {
        lane++;
      }
      lanes.add(lane);
    }
    return lanes;
  }

  private boolean isTaken(int lane, int event, List<Integer> lanes) {
    for (int other = 0; other < event; other++) {
      double distance = Math.abs(x(days.get(other)) - x(days.get(event)));
      if (lanes.get(other) == lane && distance < 2 * RADIUS + 2) {
        return true;
      }
    }
    return false;
  }

  private double x(LocalDate day) {
    double whole = last.toEpochDay() - first.toEpochDay();
    double place = (day.toEpochDay() - first.toEpochDay()) / whole;
    return MARGIN + place * (Drawing.WIDTH - 2 * MARGIN);
  }
}
