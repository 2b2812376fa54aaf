package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where the marks of a closed attempt were lost, by the objective that each question measures.
 *
 * @param byObjective marks lost by objective; objectives without a loss are left out
 */
public record LostMarks(Map<String, BigDecimal> byObjective) {

  /** How many lessons are named at most (product rule): more is no advice. */
  private static final int MOST = 3;

  /** Keeps its own copy. */
  public LostMarks {
    byObjective = Map.copyOf(byObjective);
  }

  /** The marks that an attempt lost. */
  public static LostMarks of(Attempt attempt, Bank bank) {
    Map<String, BigDecimal> lost = new HashMap<>();
    for (AttemptSlot slot : attempt.slots()) {
      BigDecimal missing = Item.FULL.subtract(slot.fraction());
      if (missing.signum() > 0) {
        lost.merge(bank.asked(slot).objective(), missing, BigDecimal::add);
      }
    }
    return new LostMarks(lost);
  }

  /**
   * The lessons to read again: those whose objectives lost most marks, in the order given.
   *
   * @param lessons the lessons in the order of the module
   * @param objectives codes of the objectives that a lesson serves
   */
  public <T> List<T> worthReading(List<T> lessons, Function<T, Set<String>> objectives) {
    List<BigDecimal> weights =
        lessons.stream().map(lesson -> weight(objectives.apply(lesson))).toList();
    return IntStream.range(0, lessons.size())
        .boxed()
        .filter(i -> weights.get(i).signum() > 0)
        .sorted(Comparator.comparing((Integer i) -> weights.get(i)).reversed())
        .limit(MOST)
        .sorted()
        .map(lessons::get)
        .toList();
  }

  private BigDecimal weight(Set<String> objectives) {
    return objectives.stream()
        .map(objective -> byObjective.getOrDefault(objective, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
