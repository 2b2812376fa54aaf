package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt in the list of an enrolment.
 *
 * @param attempt public id
 * @param number 1 for the first of the enrolment
 * @param startedAt when it started
 * @param closedAt when it was closed, or null while it is open
 * @param scaled share of marks, 0 to 1, or null while it is open
 * @param passed whether it passed
 */
public record AttemptRow(
    UUID attempt,
    int number,
    Instant startedAt,
    Instant closedAt,
    BigDecimal scaled,
    boolean passed) {

  /** Whether it still takes answers. */
  public boolean open() {
    return closedAt == null;
  }
}
