package org.interlock.content.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.lesson.LessonDocument;
import org.interlock.content.lesson.MarkdownText;
import org.interlock.content.reading.YamlValue;

/**
 * Lessons have a readable length, plain Markdown, one right answer in each self-check, and honest
 * citations.
 */
final class LessonCheck implements Check {

  private static final int FEWEST_WORDS = 400;
  private static final int MOST_WORDS = 2_000;

  private KnownIds known;
  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds knownIds, Findings allFindings) {
    this.known = knownIds;
    this.findings = allFindings;
    for (ModuleFolder folder : corpus.modules().values()) {
      Map<String, YamlValue> exhibits = new TreeMap<>();
      folder.exhibits().forEach(exhibit -> exhibits.put(exhibit.at("id").text(), exhibit));
      for (LessonFile lesson : folder.lessons()) {
        length(lesson);
        lesson.document().texts().forEach(text -> plainMarkdown(lesson, text));
        headings(lesson);
        lesson.document().blocks(LessonBlock.Question.class).forEach(this::question);
        terms(lesson);
        citations(lesson, exhibits);
        new LinkCheck(lesson, findings).check();
      }
    }
  }

  private void length(LessonFile lesson) {
    int words = lesson.document().words();
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      findings.add(
          lesson.path(),
          1,
          "the lesson has " + words + " words",
          FEWEST_WORDS + " to " + MOST_WORDS + " words");
    }
  }

  private void plainMarkdown(LessonFile lesson, MarkdownText text) {
    for (Class<? extends Node> html : List.of(HtmlBlock.class, HtmlInline.class)) {
      text.nodes(html)
          .forEach(node -> wrong(lesson, text.lineOf(node), "raw HTML", "Markdown without HTML"));
    }
    text.nodes(TableCell.class).stream()
        .filter(cell -> cell.isHeader() && MarkdownText.plain(cell).isBlank())
        .forEach(
            cell ->
                wrong(
                    lesson,
                    text.lineOf(cell),
                    "a column without heading",
                    "words in each heading"));
    text.nodes(Image.class)
        .forEach(node -> wrong(lesson, text.lineOf(node), "an image", "an exhibit block"));
  }

  private void headings(LessonFile lesson) {
    int above = 1;
    for (LessonBlock.Title title : lesson.document().blocks(LessonBlock.Title.class)) {
      if (title.level() < 2 || title.level() > 3 || title.level() > above + 1) {
        wrong(lesson, title.line(), "a heading of level " + title.level(), "## or, below it, ###");
      }
      above = title.level();
    }
  }

  private void question(LessonBlock.Question question) {
    long right = question.answers().stream().filter(LessonBlock.Answer::correct).count();
    if (right != 1) {
      findings.add(
          question.source().at("options"),
          right + " options are right",
          "exactly one right option");
    }
  }

  private void terms(LessonFile lesson) {
    for (MarkdownText text : lesson.document().texts()) {
      for (MarkdownText.Mention used : text.terms()) {
        if (!known.terms().contains(used.id())) {
          wrong(
              lesson,
              used.line(),
              "glossary term '" + used.id() + "' does not exist",
              "an id of framework/glossary");
        }
      }
    }
  }

  private void citations(LessonFile lesson, Map<String, YamlValue> exhibits) {
    LessonDocument document = lesson.document();
    Set<String> listed = Set.copyOf(lesson.head().textsAt("sources"));
    Set<String> cited = new HashSet<>();
    for (MarkdownText text : document.texts()) {
      for (MarkdownText.Mention mention : text.citations()) {
        cited.add(mention.id());
        cite(lesson, mention, listed);
      }
    }
    for (LessonBlock.Exhibit place : document.blocks(LessonBlock.Exhibit.class)) {
      YamlValue exhibit = exhibits.get(place.exhibit());
      if (exhibit == null) {
        wrong(
            lesson,
            place.line(),
            "exhibit '" + place.exhibit() + "' does not exist",
            "an id of the module's exhibits.yaml");
        continue;
      }
      cited.addAll(exhibit.textsAt("sources"));
    }
    lesson.head().itemsAt("sources").stream()
        .filter(source -> !cited.contains(source.text()))
        .forEach(
            source ->
                findings.add(
                    source,
                    "source '" + source.text() + "' is listed but never cited",
                    "a citation [@" + source.text() + "] in the text, or no entry"));
  }

  private void cite(LessonFile lesson, MarkdownText.Mention mention, Set<String> listed) {
    String id = mention.id();
    if (!known.sources().contains(id)) {
      wrong(
          lesson,
          mention.line(),
          "source '" + id + "' does not exist",
          "an id of framework/sources");
    } else if (!listed.contains(id)) {
      wrong(
          lesson,
          mention.line(),
          "source '" + id + "' is cited but not listed",
          "it among the sources of the front matter");
    }
  }

  private void wrong(LessonFile lesson, int line, String problem, String expected) {
    findings.add(lesson.path(), line, problem, expected);
  }
}
