package org.interlock.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.interlock.assessment.AttemptOpenException;
import org.interlock.assessment.AttemptReview;
import org.interlock.assessment.AttemptReview.Outcome;
import org.interlock.assessment.AttemptService;
import org.interlock.common.Verdict;
import org.interlock.web.shell.AddressParts;

/** The page of a closed attempt: did I pass, what was right, and what now? */
@Named
@RequestScoped
public class ResultView {

  @Inject private FacesContext faces;
  @Inject private AttemptService attempts;

  private AttemptReview review;

  /**
   * Asks the service, before anything is written; an attempt that is still open is gone on with.
   *
   * @throws IOException if the way to the open attempt cannot be sent
   */
  public void load() throws IOException {
    UUID uuid = AttemptView.AttemptAddress.of(AddressParts.text(0));
    try {
      review = attempts.review(uuid);
    } catch (AttemptOpenException open) {
      faces.getExternalContext().redirect("/attempt/" + uuid);
    }
  }

  /** The attempt, judged and explained; null on the way to the open one. */
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

  /** A text whose citations lead to the page of sources. */
  public String cited(String html) {
    return html == null ? null : html.replace("href=\"#src-", "href=\"/sources#src-");
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
