package org.interlock.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws the items of one attempt: first each competency's least number, then the rest from the
 * whole bank; items that the person has not had yet come before those they have. The order is
 * random.
 */
public final class Draw {

  private final List<PublishedItem> bank;
  private final Set<Long> had;
  private final RandomGenerator random;

  /**
   * @param bank all items of the module version
   * @param had ids of items that earlier attempts of this enrolment drew
   * @param random where chance comes from
   */
  public Draw(List<PublishedItem> bank, Set<Long> had, RandomGenerator random) {
    this.bank = List.copyOf(bank);
    this.had = Set.copyOf(had);
    this.random = random;
  }

  /**
   * The items in the order in which they are asked.
   *
   * @param count how many; the whole bank where it has fewer
   * @param quotas least number by competency
   */
  public List<PublishedItem> items(int count, Map<String, Integer> quotas) {
    List<PublishedItem> candidates = shuffle(bank);
    candidates.sort(Comparator.comparing(item -> had.contains(item.id())));
    List<PublishedItem> drawn = new ArrayList<>();
    quotas.forEach(
        (competency, least) ->
            candidates.stream()
                .filter(item -> item.competency().equals(competency))
                .limit(least)
                .forEach(drawn::add));
    candidates.removeAll(drawn);
    for (PublishedItem item : candidates) {
      if (drawn.size() >= count) {
        break;
      }
      drawn.add(item);
    }
    return shuffle(drawn);
  }

  /** An order in which the parts of an item are shown; for an ordering never the right one. */
  public List<String> arrangement(Item rule) {
    List<String> shown = shuffle(rule.shuffled());
    if (rule instanceof OrderingItem && shown.equals(rule.shuffled())) {
      Collections.rotate(shown, 1);
    }
    return shown;
  }

  private <T> List<T> shuffle(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }
}
