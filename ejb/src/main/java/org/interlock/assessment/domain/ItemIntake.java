package org.interlock.assessment.domain;

import org.interlock.assessment.domain.ItemPart.Side;
import org.interlock.content.ItemBody;
import org.interlock.content.RichText;

/**
 * Takes the answerable part of an item over from the content. In a matching item the author writes
 * one id a pair; the right sides get ids made from their text, so that an id does not tell which
 * belongs where.
 */
final class ItemIntake {

  private final BankItem item;
  private int ordinal;

  ItemIntake(BankItem item) {
    this.item = item;
  }

  void take(ItemBody body) {
    if (body instanceof ItemBody.Choice choice) {
      choice.options().forEach(this::option);
    } else if (body instanceof ItemBody.Ordering ordering) {
      ordering
          .steps()
          .forEach(step -> offer(saysNothing(step.text()), step.text(), step.feedback()));
    } else if (body instanceof ItemBody.Matching matching) {
      matching(matching);
    } else if (body instanceof ItemBody.Numeric numeric) {
      item.numeric(numeric.answer(), numeric.tolerance(), numeric.unit());
      item.told(
          numeric.correctFeedback().html(),
          numeric.lowFeedback().html(),
          numeric.highFeedback().html());
    }
  }

  private void option(ItemBody.Option option) {
    ItemPart part = offer(saysNothing(option.text()), option.text(), option.feedback());
    if (option.correct()) {
      part.right();
    }
  }

  private void matching(ItemBody.Matching matching) {
    for (ItemBody.Pair pair : matching.pairs()) {
      String found = saysNothing(pair.right());
      add(
          new ItemPart(item, ordinal++, pair.id(), Side.GIVEN, pair.left(), pair.feedback())
              .belongsTo(found));
      offer(found, pair.right(), null);
    }
    matching
        .distractors()
        .forEach(wrong -> offer(saysNothing(wrong.right()), wrong.right(), wrong.feedback()));
  }

  /**
   * A key that says nothing about place or partner, and is the same in every import of the same
   * text: the author numbers steps in the right order, names pairs once for both sides, and writes
   * the right option down in a place of habit.
   */
  private String saysNothing(RichText text) {
    return "r" + Integer.toHexString((item.key() + text.plain()).hashCode());
  }

  private ItemPart offer(String key, RichText text, RichText feedback) {
    return add(new ItemPart(item, ordinal++, key, Side.OFFERED, text, feedback));
  }

  private ItemPart add(ItemPart part) {
    item.add(part);
    return part;
  }
}
