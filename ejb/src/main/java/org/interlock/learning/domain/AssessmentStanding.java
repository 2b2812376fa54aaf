package org.interlock.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.learning.AssessmentPhase;
import org.interlock.learning.AssessmentState;

/**
 * Where an enrolment stands with its assessment, as the assessment feature reported it. Passed is
 * final: a later report changes nothing.
 */
@Embeddable
public class AssessmentStanding {

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "assessment_phase")
  private AssessmentPhase phase = AssessmentPhase.OPEN;

  @Column(name = "running_attempt")
  private UUID running;

  @Column(name = "retake_from")
  private Instant retakeFrom;

  @Column(name = "passed_at")
  private Instant passedAt;

  private BigDecimal scaled;

  /** Nothing was attempted yet. */
  protected AssessmentStanding() {}

  boolean isPassed() {
    return phase == AssessmentPhase.PASSED;
  }

  boolean isRunning() {
    return phase == AssessmentPhase.RUNNING;
  }

  BigDecimal scaled() {
    return scaled;
  }

  void started(UUID attempt) {
    if (!isPassed()) {
      become(AssessmentPhase.RUNNING, attempt, null);
    }
  }

  void failed(Instant retake) {
    if (!isPassed()) {
      become(retake == null ? AssessmentPhase.EXHAUSTED : AssessmentPhase.WAITING, null, retake);
    }
  }

  void passed(BigDecimal share, Instant at) {
    if (!isPassed()) {
      become(AssessmentPhase.PASSED, null, null);
      this.scaled = share;
      this.passedAt = at;
    }
  }

  /** The standing at a moment: a wait that is over is none. */
  AssessmentState at(Instant now) {
    return stateAt(phase, running, retakeFrom, scaled, now);
  }

  /** The same rule for what a query read. */
  public static AssessmentState stateAt(
      AssessmentPhase phase, UUID running, Instant retakeFrom, BigDecimal scaled, Instant now) {
    boolean over = phase == AssessmentPhase.WAITING && !retakeFrom.isAfter(now);
    return over
        ? new AssessmentState(AssessmentPhase.OPEN, null, retakeFrom, null)
        : new AssessmentState(phase, running, retakeFrom, scaled);
  }

  private void become(AssessmentPhase next, UUID attempt, Instant retake) {
    this.phase = next;
    this.running = attempt;
    this.retakeFrom = retake;
  }
}
