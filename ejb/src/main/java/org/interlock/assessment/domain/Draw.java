package org.interlock.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.interlock.content.ItemContent;

/**
 * Draws the items of one attempt: one of each type in the bank as far as the form has room for it,
 * each competency's least number, then the rest from the whole bank; items that the person has not
 * had yet come before those they have. The order is random.
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
    Map<String, Integer> open = new TreeMap<>(quotas);
    List<PublishedItem> drawn = oneOfEachType(candidates, count, open);
    candidates.removeAll(drawn);
    open.forEach(
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

  /**
   * One item of each type, the rarest type first, where the quotas leave room for it.
   *
   * @param open what is left of the quotas; an item that counts towards one is taken off it
   */
  private static List<PublishedItem> oneOfEachType(
      List<PublishedItem> candidates, int count, Map<String, Integer> open) {
    Map<ItemContent.Type, List<PublishedItem>> byType =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedItem::type,
                    () -> new EnumMap<>(ItemContent.Type.class),
                    Collectors.toList()));
    List<PublishedItem> drawn = new ArrayList<>();
    byType.values().stream()
        .sorted(Comparator.comparingInt(List::size))
        .forEach(
            ofType ->
                ofType.stream()
                    .filter(item -> fits(item, count - drawn.size(), open))
                    .findFirst()
                    .ifPresent(
                        item -> {
                          drawn.add(item);
                          open.computeIfPresent(
                              item.competency(), (key, least) -> Math.max(least - 1, 0));
                        }));
    return drawn;
  }

  private static boolean fits(PublishedItem item, int room, Map<String, Integer> open) {
    int promised = open.values().stream().mapToInt(Integer::intValue).sum();
    return room > promised || room > 0 && open.getOrDefault(item.competency(), 0) > 0;
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
