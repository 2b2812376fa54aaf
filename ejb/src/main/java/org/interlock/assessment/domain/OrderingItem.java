package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Put steps in order. The mark is the share of neighbouring pairs that stand the right way round
 * one after the other, so that one step out of place does not cost all the rest.
 *
 * @param steps ids of the steps in the right order, two or more
 */
public record OrderingItem(List<String> steps) implements Item {

  /** Keeps its own copy; an order needs two steps at least. */
  public OrderingItem {
    steps = List.copyOf(steps);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("An order needs two steps or more: " + steps);
    }
  }

  @Override
  public void check(Response response) {
    boolean complete =
        response.values().size() == steps.size()
            && new HashSet<>(response.values()).equals(new HashSet<>(steps));
    if (!response.isEmpty() && !complete) {
      throw new InvalidResponseException("order", response.text(), steps.size());
    }
  }

  @Override
  public BigDecimal mark(Response response) {
    if (response.isEmpty()) {
      return NOTHING;
    }
    int kept = 0;
    for (int i = 1; i < steps.size(); i++) {
      int before = response.values().indexOf(steps.get(i - 1));
      if (response.values().indexOf(steps.get(i)) == before + 1) {
        kept++;
      }
    }
    return Item.fraction(kept, steps.size() - 1);
  }

  @Override
  public Response correct() {
    return new Response(steps);
  }

  @Override
  public String interaction() {
    return "sequencing";
  }

  @Override
  public List<String> shuffled() {
    return steps;
  }
}
