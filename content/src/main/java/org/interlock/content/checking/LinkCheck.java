package org.interlock.content.checking;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.interlock.content.lesson.HeadingIds;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.lesson.MarkdownText;

/**
 * Links of a lesson have words, lead to web addresses or to what stands in the lesson, and marks
 * are closed.
 */
final class LinkCheck {

  private final LessonFile lesson;
  private final Findings findings;
  private final Set<String> targets = new HashSet<>();

  LinkCheck(LessonFile lesson, Findings findings) {
    this.lesson = lesson;
    this.findings = findings;
    HeadingIds headings = new HeadingIds();
    for (LessonBlock block : lesson.document().blocks()) {
      if (block instanceof LessonBlock.Title title) {
        targets.add(headings.next(MarkdownText.plain(title.node())));
      } else if (block instanceof LessonBlock.Exhibit exhibit) {
        targets.add(exhibit.exhibit());
      } else if (block instanceof LessonBlock.Question question) {
        targets.add(question.id());
      } else if (block instanceof LessonBlock.Situation situation) {
        targets.add(situation.id());
      }
    }
  }

  void check() {
    for (MarkdownText text : lesson.document().texts()) {
      text.nodes(Link.class).forEach(link -> link(link, text.lineOf(link)));
      text.nodes(Text.class).forEach(words -> words(words, text.lineOf(words)));
    }
  }

  private void link(Link link, int line) {
    String address = link.getDestination();
    if (MarkdownText.plain(link).isBlank()) {
      wrong(line, "the link to '" + address + "' has no words", "words that say where it leads");
    }
    boolean inside = address.startsWith("#") && targets.contains(address.substring(1));
    if (!inside && !address.startsWith("https://") && !address.startsWith("http://")) {
      wrong(
          line,
          "the link leads to '" + address + "'",
          "https://…, or # and the id of a heading, exhibit or question of this lesson");
    }
  }

  private void words(Text words, int line) {
    if (words.getLiteral().contains("[[") || words.getLiteral().contains("[@")) {
      wrong(
          line,
          "a glossary term or citation is not closed in '" + words.getLiteral().strip() + "'",
          "[[term-id]], [[term-id|words]] or [@N03, N07] on one line");
    }
  }

  private void wrong(int line, String problem, String expected) {
    findings.add(lesson.path(), line, problem, expected);
  }
}
