package org.interlock.content.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.interlock.content.reading.YamlValue;

/** What stands on the top level of a lesson. */
public sealed interface LessonBlock {

  /** The line of the file on which the block begins, 1 upwards. */
  int line();

  /** The Markdown inside a fenced block; none for prose, which belongs to the lesson's own text. */
  default List<MarkdownText> texts() {
    return List.of();
  }

  /** The text inside the block that a learner reads at reading speed. */
  default List<MarkdownText> readTexts() {
    return texts();
  }

  /**
   * A paragraph, list, table or quotation.
   *
   * @param node the block as Markdown
   */
  record Prose(int line, Node node) implements LessonBlock {}

  /**
   * A heading.
   *
   * @param level 2 or 3
   * @param node the heading as Markdown
   */
  record Title(int line, int level, Node node) implements LessonBlock {}

  /**
   * The place of an exhibit.
   *
   * @param exhibit id of the exhibit
   */
  record Exhibit(int line, String exhibit) implements LessonBlock {}

  /**
   * A question for the learner's own judgement.
   *
   * @param question what is asked
   * @param answers what can be answered
   * @param source the block as written
   */
  record Question(
      int line, String id, MarkdownText question, List<Answer> answers, YamlValue source)
      implements LessonBlock {
    public Question {
      answers = List.copyOf(answers);
    }

    @Override
    public List<MarkdownText> texts() {
      return Stream.concat(
              Stream.of(question), answers.stream().flatMap(a -> Stream.of(a.text(), a.feedback())))
          .toList();
    }

    /** A question's time is stated, not read. */
    @Override
    public List<MarkdownText> readTexts() {
      return List.of();
    }
  }

  /**
   * An answer to a question.
   *
   * @param text the answer
   * @param correct whether it is the right one
   * @param feedback what the learner is told after choosing it
   */
  record Answer(MarkdownText text, boolean correct, MarkdownText feedback) {}

  /**
   * An example worked through.
   *
   * @param title what the example is about
   * @param body the example
   */
  record WorkedExample(int line, String title, MarkdownText body) implements LessonBlock {
    @Override
    public List<MarkdownText> texts() {
      return List.of(body);
    }
  }

  /**
   * A situation to think about before the discussion is shown.
   *
   * @param situation what has happened and what is to be decided
   * @param discussion how an experienced manager weighs it
   * @param source the block as written
   */
  record Situation(
      int line, String id, MarkdownText situation, MarkdownText discussion, YamlValue source)
      implements LessonBlock {
    @Override
    public List<MarkdownText> texts() {
      return List.of(situation, discussion);
    }
  }

  /**
   * Facts that change fast, set apart with their dates.
   *
   * @param title what the facts are about
   * @param asOf day on which they were true
   * @param reviewBy day by which they must be checked
   * @param text the facts
   * @param source the block as written
   */
  record DatedBox(
      int line,
      String title,
      LocalDate asOf,
      LocalDate reviewBy,
      MarkdownText text,
      YamlValue source)
      implements LessonBlock {
    @Override
    public List<MarkdownText> texts() {
      return List.of(text);
    }
  }
}
