package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Give each thing on the left its partner on the right. The mark is the share of left things with
 * the right partner; partners may be left over, and one may be given twice, since the list does not
 * say how often it is used.
 *
 * @param pairs right id by left id
 * @param partners ids of everything on the right, those that fit nothing included
 */
public record MatchingItem(Map<String, String> pairs, List<String> partners) implements Item {

  /** Checks that every right partner is among the partners. */
  public MatchingItem {
    pairs = new TreeMap<>(pairs);
    partners = List.copyOf(partners);
    if (pairs.size() < 2 || !partners.containsAll(pairs.values())) {
      throw new IllegalArgumentException(
          "A match needs two pairs or more, with partners: " + pairs);
    }
  }

  @Override
  public void check(Response response) {
    Set<String> seen = new HashSet<>();
    for (String value : response.values()) {
      String[] sides = value.split("\\Q" + Response.PAIR + "\\E", -1);
      boolean known =
          sides.length == 2 && pairs.containsKey(sides[0]) && partners.contains(sides[1]);
      if (!known || !seen.add(sides[0])) {
        throw new InvalidResponseException("pair", value, String.join(", ", pairs.keySet()));
      }
    }
  }

  @Override
  public BigDecimal mark(Response response) {
    List<String> right = correct().values();
    return Item.fraction(
        (int) response.values().stream().filter(right::contains).count(), pairs.size());
  }

  @Override
  public Response correct() {
    return new Response(
        pairs.entrySet().stream()
            .map(pair -> pair.getKey() + Response.PAIR + pair.getValue())
            .toList());
  }

  @Override
  public String interaction() {
    return "matching";
  }

  @Override
  public List<String> shuffled() {
    return partners;
  }
}
