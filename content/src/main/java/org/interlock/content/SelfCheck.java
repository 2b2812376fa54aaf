package org.interlock.content;

import java.util.List;

/**
 * A question inside a lesson, for the learner's own judgement; it is never marked.
 *
 * @param id for instance {@code F01-L1-S1}
 * @param question what is asked
 * @param options three or four answers, one of them right
 */
public record SelfCheck(String id, RichText question, List<Option> options) {

  public SelfCheck {
    options = List.copyOf(options);
  }

  /**
   * An answer to choose.
   *
   * @param id place of the answer as a letter: {@code a}, {@code b}, …
   * @param text the answer
   * @param correct whether it is the right one
   * @param feedback what the learner is told after choosing it
   */
  public record Option(String id, RichText text, boolean correct, RichText feedback) {}
}
