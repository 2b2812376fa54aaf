package org.interlock.content.chart;

import java.util.Locale;
import org.interlock.content.markup.Markup;

/** An SVG drawing under way: its frame, and how coordinates and texts are written. */
final class Drawing {

  /** Width in user units; at 390 pixels on screen a text of 13 units is still 10 pixels high. */
  static final int WIDTH = 440;

  /** Usual width of a character of 13 units, on the wide side. */
  static final double CHARACTER = 7.2;

  private final Markup svg = new Markup();

  Drawing(ChartFrame frame, String kind, int height) {
    String id = frame.id();
    svg.open(
        "svg",
        "class",
        "chart " + kind,
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "direction",
        "ltr",
        "font-size",
        "13");
    svg.element("title", frame.title(), "id", id + "-title");
    svg.element("desc", frame.description(), "id", id + "-desc");
  }

  Markup svg() {
    return svg;
  }

  Drawing text(double x, double y, String anchor, String kind, String text) {
    svg.element(
        "text",
        text,
        "class",
        kind,
        "x",
        at(x),
        "y",
        at(y),
        "text-anchor",
        anchor,
        "fill",
        "currentColor");
    return this;
  }

  Drawing line(String kind, double x1, double y1, double x2, double y2) {
    svg.empty(
        "line",
        "class",
        kind,
        "x1",
        at(x1),
        "y1",
        at(y1),
        "x2",
        at(x2),
        "y2",
        at(y2),
        "stroke",
        "currentColor");
    return this;
  }

  String close() {
    return svg.close().toString();
  }

  /** A coordinate with at most one decimal. */
  static String at(double coordinate) {
    String text = String.format(Locale.ROOT, "%.1f", coordinate);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
