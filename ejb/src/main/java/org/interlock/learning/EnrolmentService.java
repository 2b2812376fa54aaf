package org.interlock.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.audit.Audited;
import org.interlock.audit.AuditedObject;
import org.interlock.common.Verdict;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.ModuleService;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.domain.EnrolmentRecord;
import org.interlock.learning.internal.AdmissionService;
import org.interlock.learning.internal.EnrolmentReader;
import org.interlock.learning.internal.EnrolmentRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * The caller's own enrolments: to begin, to look at, to leave and to take up again. An enrolment of
 * anybody else answers as if there were none.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class EnrolmentService {

  @Inject private AdmissionService admission;
  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentReader reader;
  @Inject private ModuleService modules;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Enrols the caller in the version in force. Asked again, or twice at the same moment, it answers
   * with the same enrolment; one that was left is taken up again.
   *
   * @return the registration
   * @throws org.interlock.common.NotFoundException if the module is not there for the caller
   * @throws org.interlock.common.RefusedException if a prerequisite is missing
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public UUID enrol(String moduleCode) {
    try {
      return admission.admit(moduleCode);
    } catch (EJBException lost) {
      // The schema let another admission of the same person through first; its enrolment is the
      // one.
      return admission.admit(moduleCode);
    }
  }

  /**
   * Whether the caller may enrol, with what is missing when not.
   *
   * @throws org.interlock.common.NotFoundException if the module is not there for the caller
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Verdict mayEnrol(String moduleCode) {
    return admission.verdict(modules.module(moduleCode));
  }

  /**
   * The caller's enrolment in a module: the running one, else the latest completed, else the latest
   * left; empty also while the module is not releasable to the caller.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<EnrolmentDetail> mineFor(String moduleCode) {
    return reader.mineFor(moduleCode).map(each -> each.detail());
  }

  /**
   * One enrolment of the caller.
   *
   * @throws org.interlock.common.NotFoundException if there is none, it is another person's, or its
   *     module is not releasable to the caller
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public EnrolmentDetail mine(UUID registration) {
    return reader.mine(registration).detail();
  }

  /** All enrolments of the caller whose modules are releasable to them, the latest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<EnrolmentRow> mine() {
    return reader.rows();
  }

  /**
   * What the caller should know before leaving a module.
   *
   * @throws org.interlock.common.NotFoundException as {@link #mine(UUID)}
   * @throws EnrolmentCompletedException if it is completed
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public WithdrawalNotice withdrawal(UUID registration) {
    EnrolmentReader.Mine mine = reader.mine(registration);
    if (mine.detail().status() == EnrolmentStatus.COMPLETED) {
      throw new EnrolmentCompletedException(registration);
    }
    ModuleDetail module = mine.module();
    return new WithdrawalNotice(
        registration,
        module.code(),
        module.title(),
        mine.detail().lessonsRead(),
        mine.detail().lessonCount(),
        mine.detail().assessment().phase() == AssessmentPhase.RUNNING);
  }

  /**
   * The caller leaves a module; nothing done so far is lost. Done again it changes nothing.
   *
   * @throws org.interlock.common.NotFoundException if there is none or it is another person's
   * @throws EnrolmentCompletedException if it is completed
   * @throws AttemptUnderWayException if an attempt at its assessment is under way
   */
  @Audited(action = "withdraw", object = "enrolment")
  public void withdraw(@AuditedObject UUID registration) {
    enrolments.lock(caller.personId(), registration).withdraw(clock.instant());
  }

  /**
   * The caller takes a module up again, in the version they left. Done again it changes nothing.
   *
   * @throws org.interlock.common.NotFoundException as {@link #mine(UUID)}
   * @throws AlreadyEnrolledException if they began another version of the module meanwhile
   */
  @Audited(action = "resume", object = "enrolment")
  public void resume(@AuditedObject UUID registration) {
    Enrolment enrolment = enrolments.lock(caller.personId(), registration);
    modules.version(enrolment.versionId());
    boolean another =
        enrolments.of(caller.personId(), enrolment.moduleCode()).stream()
            .map(EnrolmentRecord::enrolment)
            .anyMatch(
                each ->
                    each.status() == EnrolmentStatus.ACTIVE
                        && !each.registration().equals(registration));
    if (another) {
      throw new AlreadyEnrolledException(enrolment.moduleCode());
    }
    enrolment.resume();
  }
}
