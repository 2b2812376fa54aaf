package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.common.Verdict;
import org.interlock.content.ItemContent;
import org.interlock.content.LocalisedText;

/**
 * A closed attempt as its person reads it. The right answers are told once they can no longer help:
 * after a pass, or when no attempt is left; before that, each answer given is judged and explained,
 * and nothing more.
 *
 * @param attempt public id
 * @param moduleCode the module assessed
 * @param moduleTitle its title
 * @param language the questions' language, BCP 47
 * @param number 1 for the first attempt of the enrolment
 * @param startedAt when it started
 * @param closedAt when it was closed
 * @param timedOut whether the clock closed it
 * @param scaled share of marks, 0 to 1
 * @param passPercent the share that passes, in per cent
 * @param passed whether it passed
 * @param revealing whether the right answers are told
 * @param retake whether another attempt may start now, and why not
 * @param questions in the order asked
 */
public record AttemptReview(
    UUID attempt,
    String moduleCode,
    LocalisedText moduleTitle,
    String language,
    int number,
    Instant startedAt,
    Instant closedAt,
    boolean timedOut,
    BigDecimal scaled,
    int passPercent,
    boolean passed,
    boolean revealing,
    Verdict retake,
    List<Question> questions) {

  /** Keeps its own copy of the questions. */
  public AttemptReview {
    questions = List.copyOf(questions);
  }

  /** How an answer, or one part of it, turned out. */
  public enum Outcome {
    /** All right. */
    RIGHT,
    /** Part of the marks. */
    PARTLY,
    /** No marks. */
    WRONG,
    /** Nothing was answered. */
    EMPTY,
    /** Right, but not chosen; told only when the right answers are. */
    MISSED,
    /** Nothing is said of it. */
    UNTOLD
  }

  /**
   * One question with its answer.
   *
   * @param slot its place, from 1
   * @param type how it was answered
   * @param stemHtml what was asked
   * @param outcome how the whole answer turned out
   * @param fraction its worth, 0 to 1
   * @param lines the parts, one by one
   * @param amount the number that was asked for, or null while that is not told or none was
   * @param feedbackHtml what is told of the whole answer, or null
   * @param rationaleHtml why the right answer is right, or null while that is not told
   */
  public record Question(
      int slot,
      ItemContent.Type type,
      String stemHtml,
      Outcome outcome,
      BigDecimal fraction,
      List<Line> lines,
      Amount amount,
      String feedbackHtml,
      String rationaleHtml) {

    /** Keeps its own copy of the lines. */
    public Question {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A number that was asked for, to be written as the reader's language writes numbers.
   *
   * @param tolerance how far off is still right, 0 or more, in the same unit
   * @param unit in the questions' language, or null
   */
  public record Amount(BigDecimal value, BigDecimal tolerance, String unit) {}

  /**
   * One part of a question: an option, a step, a pair or the number.
   *
   * @param html the part
   * @param answerHtml what the person gave to it (matching, numeric), or null
   * @param chosen whether the person chose it
   * @param outcome how that turned out
   * @param expectedHtml what would have been right, or null while that is not told; of a number the
   *     question's amount tells it
   * @param feedbackHtml what is told of it, or null
   */
  public record Line(
      String html,
      String answerHtml,
      boolean chosen,
      Outcome outcome,
      String expectedHtml,
      String feedbackHtml) {}
}
