package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.interlock.learning.LearningContext;

/**
 * An attempt was submitted, or closed by the clock, and marked.
 *
 * @param context who, under which enrolment, when
 * @param attempt public id of the attempt
 * @param number 1 for the first attempt of the enrolment
 * @param items every question with its answer, in the order asked
 * @param scaled share of marks, 0 to 1
 * @param passPercent the share that passes, in per cent
 * @param passed whether it passed
 * @param duration from start to closing
 */
public record AttemptClosed(
    LearningContext context,
    UUID attempt,
    int number,
    List<AnsweredItem> items,
    BigDecimal scaled,
    int passPercent,
    boolean passed,
    Duration duration) {

  /** Keeps its own copy of the items. */
  public AttemptClosed {
    items = List.copyOf(items);
  }
}
