package org.interlock.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An enrolment's standing with its assessment.
 *
 * @param running the attempt under way; null in any other phase
 * @param retakeFrom when the next attempt may start; null unless waiting
 * @param scaled share of the marks reached, 0 to 1; null until passed
 */
public record AssessmentState(
    AssessmentPhase phase, UUID running, Instant retakeFrom, BigDecimal scaled) {}
