package org.interlock.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All items of one module version, as values. */
public final class Bank {

  private final List<PublishedItem> items;
  private final Map<Long, PublishedItem> byId;

  /**
   * @param items the items in the author's order
   */
  public Bank(List<PublishedItem> items) {
    this.items = List.copyOf(items);
    this.byId = items.stream().collect(Collectors.toMap(PublishedItem::id, Function.identity()));
  }

  /** The items in the author's order. */
  public List<PublishedItem> items() {
    return items;
  }

  /** The item that a slot asks. */
  public PublishedItem asked(AttemptSlot slot) {
    return byId.get(slot.itemId());
  }
}
