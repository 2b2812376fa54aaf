package org.interlock.content.lesson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlock.content.ExhibitContent;
import org.interlock.content.chart.BarChart;
import org.interlock.content.chart.ChartData;
import org.interlock.content.chart.ChartFrame;
import org.interlock.content.chart.LineChart;
import org.interlock.content.chart.PartialDate;
import org.interlock.content.chart.TimelineChart;
import org.interlock.content.markup.Markup;

/**
 * Draws an exhibit as a figure: the finding as title, the chart, its table, and where the figures
 * come from.
 */
final class ExhibitHtml {

  private final LessonLabels labels;
  private final ExhibitTable table;

  ExhibitHtml(LessonLabels labels) {
    this.labels = labels;
    this.table = new ExhibitTable(labels);
  }

  String draw(ExhibitContent exhibit) {
    String kind = exhibit.kind().name().toLowerCase(Locale.ROOT);
    String captionId = exhibit.id() + "-caption";
    Markup html =
        new Markup()
            .open(
                "figure",
                "class",
                "exhibit exhibit-" + kind,
                "id",
                exhibit.id(),
                "aria-labelledby",
                captionId);
    if (exhibit.kind() != ExhibitContent.Kind.TABLE) {
      html.open("figcaption", "id", captionId).safe(title(exhibit)).close();
    }
    switch (exhibit.kind()) {
      case TABLE -> html.safe(table.draw(exhibit, captionId, title(exhibit)));
      case BAR -> html.safe(bars(exhibit)).safe(figures(exhibit));
      case LINE -> html.safe(lines(exhibit)).safe(figures(exhibit));
      case TIMELINE -> html.safe(timeline(exhibit)).safe(table.drawEvents(exhibit));
      default -> throw new IllegalStateException("unknown kind " + exhibit.kind());
    }
    return html.safe(sourceLine(exhibit)).close().toString();
  }

  private String title(ExhibitContent exhibit) {
    Markup html = new Markup().element("span", exhibit.title(), "class", "exhibit-title");
    exhibit
        .unit()
        .ifPresent(
            unit ->
                html.text(" ").element("span", labels.text("exhibit.unit", unit), "class", "unit"));
    return html.toString();
  }

  private String bars(ExhibitContent exhibit) {
    ChartData data = data(exhibit);
    return new BarChart(
            frame(exhibit, "chart.bar", spoken(data)), data, labels.text("exhibit.noFigure"))
        .draw();
  }

  private String lines(ExhibitContent exhibit) {
    ChartData data = data(exhibit);
    return new LineChart(
            frame(exhibit, "chart.line", spoken(data)), data, labels.text("chart.onlyMarks"))
        .draw();
  }

  private String timeline(ExhibitContent exhibit) {
    List<PartialDate> dates = table.dates(exhibit);
    String events =
        labels.text(
            "chart.events",
            dates.size(),
            labels.date(dates.get(0)),
            labels.date(dates.get(dates.size() - 1)));
    return new TimelineChart(
            frame(exhibit, "chart.timeline", events),
            dates.stream().map(PartialDate::start).toList())
        .draw();
  }

  private ChartFrame frame(ExhibitContent exhibit, String kind, String spoken) {
    return new ChartFrame(
        exhibit.id(),
        exhibit.title(),
        labels.text(kind, spoken),
        labels::number,
        labels::categoryOnAxis);
  }

  private static ChartData data(ExhibitContent exhibit) {
    List<ChartData.Series> series = new ArrayList<>();
    for (String column : exhibit.series()) {
      List<Optional<BigDecimal>> figures =
          exhibit.data().column(column).stream()
              .map(
                  cell ->
                      cell.isEmpty()
                          ? Optional.<BigDecimal>empty()
                          : Optional.of(new BigDecimal(cell)))
              .toList();
      ChartData.Nature nature =
          exhibit.plans().contains(column) ? ChartData.Nature.PLAN : ChartData.Nature.OUTCOME;
      series.add(new ChartData.Series(column, nature, figures));
    }
    return new ChartData(exhibit.data().column(exhibit.category()), series);
  }

  /** First and last figure of each series, in words. */
  private String spoken(ChartData data) {
    StringBuilder words = new StringBuilder();
    for (ChartData.Series series : data.series()) {
      List<Integer> known = new ArrayList<>();
      for (int i = 0; i < series.figures().size(); i++) {
        if (series.figures().get(i).isPresent()) {
          known.add(i);
        }
      }
      if (!known.isEmpty()) {
        int first = known.get(0);
        int last = known.get(known.size() - 1);
        words
            .append(words.isEmpty() ? "" : " ")
            .append(
                labels.text(
                    "chart.series",
                    series.name(),
                    labels.number(series.figures().get(first).orElseThrow()),
                    labels.category(data.categories().get(first)),
                    labels.number(series.figures().get(last).orElseThrow()),
                    labels.category(data.categories().get(last))));
      }
    }
    return words.toString();
  }

  private String figures(ExhibitContent exhibit) {
    return new Markup()
        .open("details", "class", "figures")
        .element("summary", labels.text("exhibit.figures"))
        .safe(
            table.draw(
                exhibit, exhibit.id() + "-figures", Markup.escape(labels.text("exhibit.caption"))))
        .close()
        .toString();
  }

  private String sourceLine(ExhibitContent exhibit) {
    Markup html =
        new Markup()
            .open("p", "class", "source-line")
            .text(labels.text("exhibit.sources") + " ")
            .safe(table.citations(exhibit.sources()))
            .text(". " + labels.text("exhibit.asOf", labels.date(exhibit.asOf())));
    exhibit.note().ifPresent(note -> html.text(" " + labels.text("exhibit.note", note)));
    return html.close().toString();
  }
}
