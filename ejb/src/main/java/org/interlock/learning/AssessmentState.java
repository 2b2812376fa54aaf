package org.interlock.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An enrolment's standing with its assessment.
 *
 * @param running the attempt under way; null in any other phase
 * @param retakeFrom after a failed attempt, when the next may start or might have started since;
 *     null where none failed, one is under way or none is left
 * @param scaled share of the marks reached, 0 to 1; null until passed
 */
public record AssessmentState(
    AssessmentPhase phase, UUID running, Instant retakeFrom, BigDecimal scaled) {

  /** Whether the last attempt failed and nothing has come after it. */
  public boolean lastFailed() {
    return retakeFrom != null || phase == AssessmentPhase.EXHAUSTED;
  }
}
