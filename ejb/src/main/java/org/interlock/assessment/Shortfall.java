package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.common.Verdict;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.LessonRow;

/**
 * What to know after an attempt that did not pass: how far it was from passing, when the next may
 * start, and what to read again until then.
 *
 * @param moduleCode the module assessed
 * @param moduleTitle its title
 * @param language of its lessons, a BCP 47 tag
 * @param attempt public id of the attempt
 * @param number 1 for the first attempt of the enrolment
 * @param closedAt when it was closed
 * @param scaled share of marks it reached, 0 to 1
 * @param passPercent the share that passes, in per cent
 * @param retake whether another attempt may start now, and why not
 * @param readAgain the lessons in which most of the lost marks lie, in the order of the module
 */
public record Shortfall(
    String moduleCode,
    LocalisedText moduleTitle,
    String language,
    UUID attempt,
    int number,
    Instant closedAt,
    BigDecimal scaled,
    int passPercent,
    Verdict retake,
    List<LessonRow> readAgain) {

  /** Keeps its own copy of the lessons. */
  public Shortfall {
    readAgain = List.copyOf(readAgain);
  }
}
