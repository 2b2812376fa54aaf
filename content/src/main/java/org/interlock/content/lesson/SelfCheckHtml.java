package org.interlock.content.lesson;

import java.util.ArrayList;
import java.util.List;
import org.interlock.content.SelfCheck;
import org.interlock.content.markup.Markup;

/**
 * Draws a question inside a lesson: radio buttons, a button, and a hidden word of feedback for each
 * answer that the page shows when the learner asks.
 */
final class SelfCheckHtml {

  private final LessonLabels labels;
  private final ProseHtml prose;

  SelfCheckHtml(LessonLabels labels, ProseHtml prose) {
    this.labels = labels;
    this.prose = prose;
  }

  /** The question as data; answers are lettered in their order. */
  SelfCheck read(LessonBlock.Question block) {
    List<SelfCheck.Option> options = new ArrayList<>();
    for (LessonBlock.Answer answer : block.answers()) {
      options.add(
          new SelfCheck.Option(
              String.valueOf((char) ('a' + options.size())),
              prose.richText(answer.text()),
              answer.correct(),
              prose.richText(answer.feedback())));
    }
    return new SelfCheck(block.id(), prose.richText(block.question()), options);
  }

  String draw(SelfCheck check) {
    Markup html =
        new Markup()
            .open("fieldset", "class", "self-check", "id", check.id(), "data-self-check", "")
            .open("legend")
            .element("span", labels.text("selfCheck.kind"), "class", "box-kind")
            .text(" ")
            .safe(check.question().html())
            .close()
            .open("ul", "class", "options");
    check.options().forEach(option -> option(html, check.id(), option));
    return html.close()
        .element(
            "button",
            labels.text("selfCheck.button"),
            "type",
            "button",
            "class",
            "self-check-button",
            "hidden",
            "")
        .element("div", "", "class", "verdict", "role", "status")
        .close()
        .toString();
  }

  private void option(Markup html, String check, SelfCheck.Option option) {
    String id = check + "-" + option.id();
    html.open("li")
        .empty("input", "type", "radio", "name", check, "id", id, "value", option.id())
        .text(" ")
        .open("label", "for", id)
        .safe(option.text().html())
        .close()
        .open("div", "class", option.correct() ? "feedback right" : "feedback wrong", "hidden", "")
        .element("strong", labels.text(option.correct() ? "selfCheck.right" : "selfCheck.wrong"))
        .text(" ")
        .safe(option.feedback().html())
        .close()
        .close();
  }
}
