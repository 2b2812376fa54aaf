package org.interlock.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question of a closed attempt with its answer, in the terms of an xAPI interaction activity
 * (xAPI 1.0.3, Part Two, 4.1.4.1).
 *
 * @param itemKey the author's id, such as {@code F01-I01}
 * @param interaction {@code choice}, {@code sequencing}, {@code matching} or {@code numeric}
 * @param competency code of the competency it measures
 * @param stem what was asked, words alone
 * @param given parts that wanted a partner (matching), else empty
 * @param offered parts that could be chosen, moved or assigned
 * @param response the answer in its text form; empty when there was none
 * @param correctPattern the right answer as a correct responses pattern
 * @param fraction worth of the answer, 0 to 1
 */
public record AnsweredItem(
    String itemKey,
    String interaction,
    String competency,
    String stem,
    List<Component> given,
    List<Component> offered,
    String response,
    String correctPattern,
    BigDecimal fraction) {

  /** Keeps its own copies. */
  public AnsweredItem {
    given = List.copyOf(given);
    offered = List.copyOf(offered);
  }

  /**
   * One part of the question.
   *
   * @param id as used in the response
   * @param text words alone
   */
  public record Component(String id, String text) {}
}
