package org.interlock.content.lesson;

import java.time.LocalDate;
import org.interlock.content.markup.Markup;

/**
 * Draws the boxes that hold an author's text under a label: worked examples, situations, dated
 * facts.
 */
final class BoxHtml {

  private final LessonLabels labels;
  private final ProseHtml prose;

  BoxHtml(LessonLabels labels, ProseHtml prose) {
    this.labels = labels;
    this.prose = prose;
  }

  String workedExample(String id, LessonBlock.WorkedExample example) {
    Markup html = box("worked-example", id + "-title");
    title(html, id + "-title", "workedExample.kind", example.title());
    return html.safe(prose.blocks(example.body())).close().toString();
  }

  String situation(LessonBlock.Situation situation) {
    String titleId = situation.id() + "-title";
    Markup html =
        new Markup()
            .open(
                "div",
                "class",
                "situation",
                "id",
                situation.id(),
                "role",
                "group",
                "aria-labelledby",
                titleId)
            .element("p", labels.text("situation.kind"), "class", "box-title", "id", titleId)
            .safe(prose.blocks(situation.situation()))
            .open("details", "class", "discussion")
            .element("summary", labels.text("situation.discussion"))
            .safe(prose.blocks(situation.discussion()))
            .close();
    return html.close().toString();
  }

  String datedBox(String id, LessonBlock.DatedBox box) {
    Markup html = box("dated-box", id + "-title");
    title(html, id + "-title", "datedBox.kind", box.title());
    html.safe(prose.blocks(box.text())).open("p", "class", "dates");
    day(html, "datedBox.asOf", box.asOf());
    html.text(" · ");
    day(html, "datedBox.reviewBy", box.reviewBy());
    return html.close().close().toString();
  }

  private static Markup box(String kind, String titleId) {
    return new Markup().open("div", "class", kind, "role", "group", "aria-labelledby", titleId);
  }

  private void title(Markup html, String id, String kind, String title) {
    html.open("p", "class", "box-title", "id", id)
        .element("span", labels.text(kind), "class", "box-kind")
        .text(" ")
        .text(title)
        .close();
  }

  private void day(Markup html, String label, LocalDate day) {
    html.text(labels.text(label) + " ")
        .element("time", labels.date(day), "datetime", day.toString());
  }
}
