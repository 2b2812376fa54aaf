package org.interlock.content.chart;

import static org.interlock.content.chart.Drawing.at;

import java.util.List;
import org.interlock.content.markup.Markup;

/**
 * How a series of a chart is told apart without colour: hatching of bars, dashes and markers of
 * lines. Outcomes are filled; plans are hollow with a broken outline.
 *
 * @param place of the series in its chart, from 0
 * @param nature whether its figures are outcomes or plans
 */
record SeriesLook(int place, ChartData.Nature nature) {

  private static final List<String> HATCHES =
      List.of("", "M0 8L8 0M-2 2L2 -2M6 10L10 6", "M2 4h2", "M0 4h8");
  private static final List<String> DASHES = List.of("none", "7 4", "2 3", "9 3 2 3");
  private static final String PLANNED = "4 3";

  /** The class by which the style sheet colours the series. */
  String kind() {
    return "s" + (place + 1);
  }

  /** The dashes of the series' line. */
  String dashes() {
    return isPlan() ? PLANNED : DASHES.get(place);
  }

  /** Writes the hatch pattern of its bars, where it has one. */
  void definePattern(Markup svg, String id) {
    if (!isHatched()) {
      return;
    }
    svg.open(
            "pattern",
            "id",
            pattern(id),
            "width",
            "8",
            "height",
            "8",
            "patternUnits",
            "userSpaceOnUse")
        .empty(
            "path",
            "class",
            "hatch",
            "d",
            HATCHES.get(place),
            "stroke",
            "#fff",
            "stroke-width",
            "2",
            "fill",
            "none")
        .close();
  }

  /** Draws a bar: filled, and hatched from the second series on; hollow for a plan. */
  void bar(Markup svg, String id, double[] box) {
    if (isPlan()) {
      double inset = 0.75;
      svg.empty(
          "rect",
          with(
              place(box[0] + inset, box[1] + inset, box[2] - 2 * inset, box[3] - 2 * inset),
              "class",
              "bar plan " + kind(),
              "fill",
              "none",
              "stroke",
              "currentColor",
              "stroke-width",
              "1.5",
              "stroke-dasharray",
              PLANNED));
      return;
    }
    String[] place = place(box[0], box[1], box[2], box[3]);
    svg.empty("rect", with(place, "class", "bar " + kind(), "fill", "currentColor"));
    if (isHatched()) {
      svg.empty("rect", with(place, "class", "pattern", "fill", "url(#" + pattern(id) + ")"));
    }
  }

  /** Draws the marker of the series around a point. */
  void marker(Markup svg, double x, double y) {
    String shape =
        switch (place) {
          case 0 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
          case 1 -> "m-4 -4h8v8h-8z";
          case 2 -> "m0 -5l5 9h-10z";
          default -> "m0 -5l5 5l-5 5l-5 -5z";
        };
    svg.empty(
        "path",
        "class",
        (isPlan() ? "marker plan " : "marker ") + kind(),
        "d",
        "M" + at(x) + " " + at(y) + shape,
        "fill",
        isPlan() ? "none" : "currentColor",
        "stroke",
        isPlan() ? "currentColor" : "none",
        "stroke-width",
        "2");
  }

  private boolean isPlan() {
    return nature == ChartData.Nature.PLAN;
  }

  private boolean isHatched() {
    return place > 0 && !isPlan();
  }

  private String pattern(String id) {
    return id + "-hatch" + (place + 1);
  }

  private static String[] place(double x, double y, double width, double height) {
    return new String[] {
      "x", at(x), "y", at(y), "width", at(Math.max(width, 0)), "height", at(height)
    };
  }

  private static String[] with(String[] attributes, String... more) {
    String[] all = new String[attributes.length + more.length];
    System.arraycopy(more, 0, all, 0, more.length);
    System.arraycopy(attributes, 0, all, more.length, attributes.length);
    return all;
  }
}
