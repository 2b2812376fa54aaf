package org.interlock.content.chart;

import static org.interlock.content.chart.Drawing.at;

import java.util.List;
import org.interlock.content.markup.Markup;

/**
 * How the series of a chart are told apart without colour: hatching of bars, dashes and markers of
 * lines.
 */
final class SeriesLook {

  private static final List<String> HATCHES =
      List.of("", "M0 8L8 0M-2 2L2 -2M6 10L10 6", "M2 4h2", "M0 4h8");
  private static final List<String> DASHES = List.of("none", "7 4", "2 3", "9 3 2 3");

  private SeriesLook() {}

  /** The class by which the style sheet colours a series. */
  static String kind(int series) {
    return "s" + (series + 1);
  }

  /** The dashes of a series' line. */
  static String dashes(int series) {
    return DASHES.get(series);
  }

  /** Writes the hatch patterns that a chart of so many series needs. */
  static void definePatterns(Markup svg, String id, int series) {
    if (series < 2) {
      return;
    }
    svg.open("defs");
    for (int i = 1; i < series; i++) {
      svg.open(
              "pattern",
              "id",
              pattern(id, i),
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
              HATCHES.get(i),
              "stroke",
              "#fff",
              "stroke-width",
              "2",
              "fill",
              "none")
          .close();
    }
    svg.close();
  }

  /** Draws a bar, hatched from the second series on. */
  static void bar(Markup svg, String id, int series, double[] box) {
    String[] place = {"x", at(box[0]), "y", at(box[1]), "width", at(box[2]), "height", at(box[3])};
    svg.empty("rect", with(place, "class", "bar " + kind(series), "fill", "currentColor"));
    if (series > 0) {
      svg.empty(
          "rect", with(place, "class", "pattern", "fill", "url(#" + pattern(id, series) + ")"));
    }
  }

  /** Draws the marker of a series around a point. */
  static void marker(Markup svg, int series, double x, double y) {
    String shape =
        switch (series) {
          case 0 -> "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
          case 1 -> "m-4 -4h8v8h-8z";
          case 2 -> "m0 -5l5 9h-10z";
          default -> "m0 -5l5 5l-5 5l-5 -5z";
        };
    svg.empty(
        "path",
        "class",
        "marker " + kind(series),
        "d",
        "M" + at(x) + " " + at(y) + shape,
        "fill",
        "currentColor");
  }

  private static String pattern(String id, int series) {
    return id + "-hatch" + (series + 1);
  }

  private static String[] with(String[] attributes, String... more) {
    String[] all = new String[attributes.length + more.length];
    System.arraycopy(more, 0, all, 0, more.length);
    System.arraycopy(attributes, 0, all, more.length, attributes.length);
    return all;
  }
}
