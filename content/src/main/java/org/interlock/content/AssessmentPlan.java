package org.interlock.content;

import java.util.Map;

/**
 * How an attempt at a module's assessment is drawn, limited and passed.
 *
 * @param items number of items drawn for each attempt
 * @param passPercent marks needed to pass, 1 to 100 per cent
 * @param minutes time limit of an attempt
 * @param attempts how many attempts are allowed
 * @param coolingOffHours hours to wait after a failed attempt
 * @param perCompetency least number of items drawn for each competency; the rest is drawn from the
 *     whole bank
 */
public record AssessmentPlan(
    int items,
    int passPercent,
    int minutes,
    int attempts,
    int coolingOffHours,
    Map<String, Integer> perCompetency) {

  public AssessmentPlan {
    perCompetency = Map.copyOf(perCompetency);
  }
}
