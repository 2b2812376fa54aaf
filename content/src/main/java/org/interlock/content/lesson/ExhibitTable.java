package org.interlock.content.lesson;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interlock.content.ExhibitContent;
import org.interlock.content.chart.PartialDate;
import org.interlock.content.markup.Markup;

/** Draws the rows of an exhibit as a table with caption, column and row headings. */
final class ExhibitTable {

  private static final String SOURCE = "source";
  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9., ]*%?|");

  private final LessonLabels labels;

  ExhibitTable(LessonLabels labels) {
    this.labels = labels;
  }

  /**
   * The rows of the CSV file.
   *
   * @param captionId id of the caption
   * @param caption safe HTML of the caption
   */
  String draw(ExhibitContent exhibit, String captionId, String caption) {
    List<String> columns = exhibit.data().columns();
    Markup html = begin(captionId, caption);
    html.open("thead").open("tr");
    for (String column : columns) {
      String name = column.equals(SOURCE) ? labels.text("exhibit.source") : column;
      html.element("th", name, "scope", "col", "class", kind(exhibit, column));
    }
    html.close().close().open("tbody");
    for (List<String> row : exhibit.data().rows()) {
      html.open("tr");
      for (int i = 0; i < columns.size(); i++) {
        cell(html, exhibit, columns.get(i), row.get(i));
      }
      html.close();
    }
    return html.close().close().close().toString();
  }

  /** The events of a timeline with the numbers that the drawing gives them. */
  String drawEvents(ExhibitContent exhibit) {
    List<PartialDate> dates = dates(exhibit);
    List<String> events = exhibit.data().column("label");
    List<String> sources = exhibit.data().column(SOURCE);
    Markup html = begin(exhibit.id() + "-events", Markup.escape(labels.text("exhibit.events")));
    html.open("thead").open("tr");
    for (String key : List.of("number", "date", "event", SOURCE)) {
      html.element("th", labels.text("exhibit." + key), "scope", "col");
    }
    html.close().close().open("tbody");
    for (int i = 0; i < dates.size(); i++) {
      html.open("tr")
          .element("th", String.valueOf(i + 1), "scope", "row")
          .element("td", labels.date(dates.get(i)))
          .element("td", events.get(i))
          .open("td")
          .safe(citations(split(sources.get(i))))
          .close()
          .close();
    }
    return html.close().close().close().toString();
  }

  /** The dates of a timeline's events in the order of the rows. */
  List<PartialDate> dates(ExhibitContent exhibit) {
    return exhibit.data().column("date").stream()
        .map(text -> PartialDate.parse(text).orElseThrow())
        .toList();
  }

  /** Links to the sources in the page's list. */
  String citations(List<String> sources) {
    Markup html = new Markup();
    IntStream.range(0, sources.size())
        .forEach(
            i ->
                html.text(i == 0 ? "" : ", ")
                    .element(
                        "a",
                        sources.get(i),
                        "class",
                        "cite",
                        "href",
                        "#src-" + sources.get(i),
                        "aria-label",
                        labels.text("citation", sources.get(i))));
    return html.toString();
  }

  private Markup begin(String captionId, String caption) {
    return new Markup()
        .open(
            "div",
            "class",
            "table-scroll",
            "role",
            "group",
            "tabindex",
            "0",
            "aria-labelledby",
            captionId)
        .open("table")
        .open("caption", "id", captionId)
        .safe(caption)
        .close();
  }

  private void cell(Markup html, ExhibitContent exhibit, String column, String value) {
    if (column.equals(SOURCE)) {
      html.open("td").safe(citations(split(value))).close();
    } else if (column.equals(exhibit.category())) {
      String name = exhibit.kind() == ExhibitContent.Kind.TABLE ? value : labels.category(value);
      html.element("th", name, "scope", "row");
    } else {
      html.element("td", shown(exhibit, column, value), "class", kind(exhibit, column));
    }
  }

  /** Figures of a chart in the module's language; cells of a table as the author wrote them. */
  private String shown(ExhibitContent exhibit, String column, String value) {
    if (exhibit.kind() == ExhibitContent.Kind.TABLE || !exhibit.series().contains(column)) {
      return value;
    }
    return value.isEmpty() ? labels.text("exhibit.noFigure") : labels.number(new BigDecimal(value));
  }

  private static String kind(ExhibitContent exhibit, String column) {
    return exhibit.data().column(column).stream().allMatch(FIGURE.asMatchPredicate())
        ? "num"
        : "words";
  }

  private static List<String> split(String sources) {
    return Arrays.stream(sources.split("[;\\s]+")).filter(id -> !id.isEmpty()).toList();
  }
}
