package org.interlock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.internal.Completion;
import org.interlock.learning.internal.EnrolmentRepository;
import org.interlock.people.PersonNations;

/**
 * Where the assessment tells an enrolment how it stands. Part of the caller's transaction; jobs may
 * call it, so it asks for no signed-in person.
 */
@ApplicationScoped
public class CompletionIntake {

  @Inject private EnrolmentRepository enrolments;
  @Inject private Completion completion;
  @Inject private PersonNations nations;

  /**
   * Holds an enrolment until the transaction ends, so that two attempts started at once become one.
   *
   * @throws org.interlock.common.NotFoundException if there is no such enrolment
   */
  public void hold(long enrolmentId) {
    enrolments.lockAnew(enrolments.byId(enrolmentId));
  }

  /**
   * An attempt began.
   *
   * @throws org.interlock.common.NotFoundException if there is no such enrolment
   * @throws EnrolmentWithdrawnException if the person has left the module
   */
  public void attemptStarted(long enrolmentId, UUID attempt) {
    enrolments.lock(enrolmentId).attemptStarted(attempt);
  }

  /**
   * An attempt failed.
   *
   * @param retakeFrom when the next attempt may start; null when none is left
   * @throws org.interlock.common.NotFoundException if there is no such enrolment
   */
  public void assessmentFailed(long enrolmentId, Instant retakeFrom) {
    enrolments.lock(enrolmentId).assessmentFailed(retakeFrom);
  }

  /**
   * An attempt passed; where every lesson is read, this completes the module.
   *
   * @param scaled share of the marks reached, 0 to 1
   * @throws org.interlock.common.NotFoundException if there is no such enrolment
   */
  public void assessmentPassed(long enrolmentId, BigDecimal scaled, Instant at) {
    Enrolment enrolment = enrolments.lock(enrolmentId);
    enrolment.assessmentPassed(scaled, at);
    completion.completeIfDone(enrolment, nations.nationOf(enrolment.personId()), at);
  }
}
