package org.interlock.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlock.assessment.AssessmentBrief;
import org.interlock.assessment.AttemptRow;
import org.interlock.assessment.AttemptService;
import org.interlock.common.Verdict;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentStatus;

/** The part of a module's page about its assessment: its rules, the way in, the attempts made. */
@Named("moduleAssessment")
@RequestScoped
public class ModuleAssessmentView {

  @Inject private AttemptService attempts;

  private EnrolmentDetail enrolment;
  private AssessmentBrief brief;

  /** Asks the service for the caller's enrolment; before anything is written. */
  public void load(EnrolmentDetail mine) {
    enrolment = mine;
    brief = attempts.brief(mine);
  }

  /** The rules and whether it may be started; null before enrolment. */
  public AssessmentBrief getBrief() {
    return brief;
  }

  /** Why it may not be started now; null where it may. */
  public Verdict.Refused getRefusal() {
    return brief != null && brief.verdict() instanceof Verdict.Refused refused ? refused : null;
  }

  /** Whether the assessment is what is left to do, and open now. */
  public boolean isNext() {
    return enrolment != null
        && enrolment.status() == EnrolmentStatus.ACTIVE
        && enrolment.allRead()
        && getRefusal() == null;
  }

  /** The attempts, the newest first. */
  public List<AttemptRow> getAttempts() {
    return brief == null ? List.of() : brief.rows();
  }
}
