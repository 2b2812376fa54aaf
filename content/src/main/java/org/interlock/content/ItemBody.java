package org.interlock.content;

import java.math.BigDecimal;
import java.util.List;

/** What can be answered to an item, what is right, and the feedback for each possible answer. */
public sealed interface ItemBody {

  /**
   * Options to choose from; how many may be chosen is said by the item's type.
   *
   * @param options four to six options in the author's order
   */
  record Choice(List<Option> options) implements ItemBody {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * An option of a choice.
   *
   * @param id stable within the item, for instance {@code a}
   * @param text what is offered
   * @param correct whether it belongs to the right answer
   * @param feedback what the learner is told of it
   */
  record Option(String id, RichText text, boolean correct, RichText feedback) {}

  /**
   * Steps to bring into order.
   *
   * @param steps four to six steps in the right order
   */
  record Ordering(List<Step> steps) implements ItemBody {
    public Ordering {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of an ordering.
   *
   * @param id stable within the item
   * @param text what is done
   * @param feedback why it stands at this place
   */
  record Step(String id, RichText text, RichText feedback) {}

  /**
   * Left sides to be matched with right sides.
   *
   * @param pairs four to six pairs that belong together
   * @param distractors right sides that belong to no left side
   */
  record Matching(List<Pair> pairs, List<Distractor> distractors) implements ItemBody {
    public Matching {
      pairs = List.copyOf(pairs);
      distractors = List.copyOf(distractors);
    }
  }

  /**
   * A left and a right side that belong together.
   *
   * @param id stable within the item
   * @param left the side that is given
   * @param right the side to be found
   * @param feedback why they belong together
   */
  record Pair(String id, RichText left, RichText right, RichText feedback) {}

  /**
   * A right side that belongs to no left side.
   *
   * @param id stable within the item, distinct from the pairs' ids
   * @param right what is offered
   * @param feedback why it fits nowhere
   */
  record Distractor(String id, RichText right, RichText feedback) {}

  /**
   * A number to be entered.
   *
   * @param answer the right number
   * @param tolerance greatest absolute distance from the answer that is still right, 0 upwards
   * @param unit unit of the answer, shown beside the field
   * @param correctFeedback told after a right answer
   * @param lowFeedback told after too low a number
   * @param highFeedback told after too high a number
   */
  record Numeric(
      BigDecimal answer,
      BigDecimal tolerance,
      String unit,
      RichText correctFeedback,
      RichText lowFeedback,
      RichText highFeedback)
      implements ItemBody {}
}
