package org.interlock.assessment.domain;

import java.time.Instant;
import java.util.List;
import org.interlock.common.Verdict;

/**
 * Whether another attempt may start: not after a pass, not beyond the number allowed, not before
 * the cooling-off is over. The numbers are the form's; they are product rules.
 */
public final class RetakePolicy {

  private final AssessmentForm form;

  /**
   * @param form the form that would be sat
   */
  public RetakePolicy(AssessmentForm form) {
    this.form = form;
  }

  /**
   * The verdict.
   *
   * @param closed the enrolment's closed attempts, oldest first
   * @param now the moment of asking
   */
  public Verdict mayStart(List<Attempt> closed, Instant now) {
    if (closed.stream().anyMatch(Attempt::isPassed)) {
      return Verdict.refused("attempt.passed");
    }
    if (closed.size() >= form.attempts()) {
      return Verdict.refused("attempt.usedUp", form.attempts());
    }
    if (!closed.isEmpty()) {
      Instant again = form.openAgain(closed.get(closed.size() - 1).closedAt());
      if (now.isBefore(again)) {
        return Verdict.refused("attempt.coolingOff", again);
      }
    }
    return Verdict.allowed();
  }
}
