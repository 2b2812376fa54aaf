package org.interlock.assessment;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How an attempt ended.
 *
 * @param attempt public id
 * @param scaled share of marks, 0 to 1
 * @param passed whether it passed
 */
public record AttemptResult(UUID attempt, BigDecimal scaled, boolean passed) {}
