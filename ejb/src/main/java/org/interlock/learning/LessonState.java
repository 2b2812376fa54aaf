package org.interlock.learning;

import java.time.Instant;

/**
 * How far a lesson was read under an enrolment. A lesson without a state was never opened.
 *
 * @param block the block that was at the top when last seen; null when the page never said
 * @param readAt when it was read to its end; null until then
 */
public record LessonState(int number, String block, Instant openedAt, Instant readAt) {

  /** Whether it was read to its end. */
  public boolean read() {
    return readAt != null;
  }
}
