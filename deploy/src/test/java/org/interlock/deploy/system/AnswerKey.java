package org.interlock.deploy.system;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import org.interlock.content.ContentLibrary;
import org.interlock.content.ItemBody;
import org.interlock.content.ItemContent;
import org.interlock.content.RichText;

/** Knows the right answer to every question of a module and gives it on the page of an attempt. */
final class AnswerKey {

  private final List<ItemContent> items;

  AnswerKey(String module) {
    items = ContentLibrary.shipped().module(module).orElseThrow().items();
  }

  /** Answers one question of the attempt as it should be answered. */
  void answer(Locator question, Hand hand) {
    String stem = letters(question.locator(".question-stem").textContent());
    ItemBody body =
        items.stream()
            .filter(item -> stem.equals(letters(item.stem().plain())))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no item asks: " + stem))
            .body();
    if (body instanceof ItemBody.Choice choice) {
      choose(question, hand, choice);
    } else if (body instanceof ItemBody.Ordering ordering) {
      order(question, hand, ordering);
    } else if (body instanceof ItemBody.Matching matching) {
      match(question, hand, matching);
    } else if (body instanceof ItemBody.Numeric numeric) {
      hand.type(question.locator("input"), numeric.answer().toPlainString());
    }
  }

  private static void choose(Locator question, Hand hand, ItemBody.Choice choice) {
    for (ItemBody.Option option : choice.options()) {
      if (option.correct()) {
        hand.choose(with(question.locator("label.choice"), option.text()).locator("input"));
      }
    }
  }

  /**
   * Moves each step up to its place; the order is kept with the button where nothing had to move.
   */
  private static void order(Locator question, Hand hand, ItemBody.Ordering ordering) {
    Locator steps = question.locator("ol.ordering > li");
    for (int place = 0; place < ordering.steps().size(); place++) {
      RichText step = ordering.steps().get(place).text();
      for (int at = placeOf(steps, step); at > place; at--) {
        hand.press(steps.nth(at).locator("button[data-move='-1']"));
      }
    }
    Locator keep = question.locator("[data-keep]");
    if (keep.isVisible()) {
      hand.press(keep);
    }
  }

  private static void match(Locator question, Hand hand, ItemBody.Matching matching) {
    for (ItemBody.Pair pair : matching.pairs()) {
      Locator row = with(question.locator(".matching-pair"), "label", pair.left());
      Locator option = with(row.locator("option"), pair.right());
      hand.select(row.locator("select"), option.getAttribute("value"));
    }
  }

  private static int placeOf(Locator steps, RichText step) {
    List<String> words = steps.locator("> span:first-child").allTextContents();
    for (int i = 0; i < words.size(); i++) {
      if (letters(words.get(i)).equals(letters(step.plain()))) {
        return i;
      }
    }
    throw new AssertionError("the step is not offered: " + step.plain());
  }

  private static Locator with(Locator several, RichText text) {
    return with(several, null, text);
  }

  /** The one of several whose words, or those of a part of it, are this text. */
  private static Locator with(Locator several, String part, RichText text) {
    for (Locator one : several.all()) {
      String words = part == null ? one.textContent() : one.locator(part).textContent();
      if (letters(words).equals(letters(text.plain()))) {
        return one;
      }
    }
    throw new AssertionError("not offered: " + text.plain());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
