package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Choose one, or all that apply. With one right option the mark is all or nothing; with several,
 * each right choice counts for and each wrong choice against, never below nothing: choosing
 * everything earns nothing.
 *
 * @param options ids of all options, in the author's order
 * @param right ids of the right ones, at least one
 * @param cardinality how many may be chosen
 */
public record ChoiceItem(List<String> options, Set<String> right, Cardinality cardinality)
    implements Item {

  /** How many options may be chosen. */
  public enum Cardinality {
    /** Exactly one. */
    ONE,
    /** Any number. */
    MANY
  }

  /** Checks that the right options are among the options. */
  public ChoiceItem {
    options = List.copyOf(options);
    right = Set.copyOf(right);
    if (right.isEmpty()
        || !options.containsAll(right)
        || cardinality == Cardinality.ONE && right.size() != 1) {
      throw new IllegalArgumentException(
          "A choice needs its right options among its options: " + right);
    }
  }

  @Override
  public void check(Response response) {
    for (String chosen : response.values()) {
      if (!options.contains(chosen)) {
        throw new InvalidResponseException("option", chosen, String.join(", ", options));
      }
    }
    if (cardinality == Cardinality.ONE && response.values().size() > 1) {
      throw new InvalidResponseException("single", response.values().size());
    }
  }

  @Override
  public BigDecimal mark(Response response) {
    Set<String> chosen = new LinkedHashSet<>(response.values());
    long hits = chosen.stream().filter(right::contains).count();
    long misses = chosen.size() - hits;
    return Item.fraction((int) (hits - misses), right.size());
  }

  @Override
  public Response correct() {
    return new Response(options.stream().filter(right::contains).toList());
  }

  @Override
  public String interaction() {
    return "choice";
  }

  @Override
  public List<String> shuffled() {
    return options;
  }
}
