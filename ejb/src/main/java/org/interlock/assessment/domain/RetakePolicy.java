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
   * @param ended the enrolment's attempts, oldest first, whose time is over even if not yet closed
   * @param now the moment of asking
   */
  public Verdict mayStart(List<Attempt> ended, Instant now) {
    if (ended.stream().anyMatch(Attempt::isPassed)) {
      return Verdict.refused("attempt.passed");
    }
    if (ended.size() >= form.attempts()) {
      return Verdict.refused("attempt.usedUp", form.attempts());
    }
    if (!ended.isEmpty()) {
      Instant again = form.openAgain(ended.get(ended.size() - 1).endedAt());
      if (now.isBefore(again)) {
        return Verdict.refused("attempt.coolingOff", again);
      }
    }
    return Verdict.allowed();
  }
}
