package org.interlock.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlock.assessment.AttemptReview;
import org.interlock.assessment.AttemptReview.Outcome;
import org.interlock.assessment.AttemptService;
import org.interlock.common.Verdict;
import org.omnifaces.cdi.Param;

/** The page of a closed attempt: did I pass, what was right, and what now? */
@Named
@RequestScoped
public class ResultView {

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private AttemptService attempts;

  private AttemptReview review;

  /** Asks the service, before anything is written. */
  public void load() {
    review = attempts.review(AttemptView.AttemptAddress.of(id));
  }

  /** The attempt, judged and explained. */
  public AttemptReview getReview() {
    return review;
  }

  /** Why no further attempt may start now; null where one may, or where none is needed. */
  public Verdict.Refused getRefusal() {
    return !review.passed() && review.retake() instanceof Verdict.Refused refused ? refused : null;
  }

  /** How many questions were answered fully right. */
  public long getRight() {
    return review.questions().stream()
        .filter(question -> question.outcome() == Outcome.RIGHT)
        .count();
  }

  /** The icon of an outcome. */
  public String icon(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> "check";
      case PARTLY -> "half";
      case MISSED -> "target";
      case WRONG -> "close";
      case EMPTY, UNTOLD -> "open";
    };
  }

  /** The state in which an outcome is shown. */
  public String kind(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> "success";
      case WRONG -> "danger";
      default -> "";
    };
  }
}
