package org.interlock.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.learning.AssessmentState;
import org.interlock.learning.AttemptUnderWayException;
import org.interlock.learning.EnrolmentCompletedException;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.EnrolmentWithdrawnException;

/**
 * One person taking one version of a module.
 *
 * <p>Its life: it begins active and keeps its version. The person reads lessons and takes the
 * assessment, in any order; once every lesson is read and the assessment passed it is completed,
 * once and for good. Until then the person may withdraw and take it up again; nothing done so far
 * is lost. Only the person changes it, and the assessment by its report.
 */
@Entity
@Table(name = "enrolment")
@PersonalData(
    value = PersonalData.Kind.PSEUDONYMOUS,
    kept = "as long as certifications rest on it; then ten years")
public class Enrolment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment")
  @SequenceGenerator(name = "enrolment", sequenceName = "enrolment_seq")
  private Long id;

  private UUID registration;

  @Version
  @Column(name = "row_version")
  private long rowVersion;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_code")
  private String moduleCode;

  @Column(name = "module_version_id")
  private long versionId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EnrolmentStatus status;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "last_lesson")
  private Integer lastLesson;

  @Embedded private AssessmentStanding assessment = new AssessmentStanding();

  /** For the persistence provider. */
  protected Enrolment() {}

  /**
   * A person enrols.
   *
   * @param registration its public id, a UUID version 7
   * @param versionId the version that it keeps
   */
  public Enrolment(
      UUID registration, long personId, String moduleCode, long versionId, Instant now) {
    this.registration = Objects.requireNonNull(registration);
    this.personId = personId;
    this.moduleCode = Objects.requireNonNull(moduleCode);
    this.versionId = versionId;
    this.status = EnrolmentStatus.ACTIVE;
    this.enrolledAt = Objects.requireNonNull(now);
  }

  /**
   * The person leaves; nothing is lost.
   *
   * @throws EnrolmentCompletedException if it is completed
   * @throws AttemptUnderWayException if an attempt at the assessment is under way
   */
  public void withdraw(Instant now) {
    if (status == EnrolmentStatus.COMPLETED) {
      throw new EnrolmentCompletedException(registration);
    }
    if (attemptRunning()) {
      throw new AttemptUnderWayException(registration);
    }
    if (status == EnrolmentStatus.ACTIVE) {
      this.status = EnrolmentStatus.WITHDRAWN;
      this.withdrawnAt = now;
    }
  }

  /** The person takes it up again where they left it. */
  public void resume() {
    if (status == EnrolmentStatus.WITHDRAWN) {
      this.status = EnrolmentStatus.ACTIVE;
      this.withdrawnAt = null;
    }
  }

  /**
   * The person is at a lesson.
   *
   * @throws EnrolmentWithdrawnException if they left the module
   */
  public void readingLesson(int number) {
    if (status == EnrolmentStatus.WITHDRAWN) {
      throw new EnrolmentWithdrawnException(registration);
    }
    this.lastLesson = number;
  }

  /**
   * An attempt at the assessment began.
   *
   * @throws EnrolmentWithdrawnException if they left the module, perhaps at that very moment
   */
  public void attemptStarted(UUID attempt) {
    if (status == EnrolmentStatus.WITHDRAWN) {
      throw new EnrolmentWithdrawnException(registration);
    }
    assessment.started(attempt);
  }

  /**
   * An attempt failed.
   *
   * @param retakeFrom when the next may start; null when no attempt is left
   */
  public void assessmentFailed(Instant retakeFrom) {
    assessment.failed(retakeFrom);
  }

  /**
   * An attempt passed; a second pass changes nothing.
   *
   * @param scaled share of the marks reached, 0 to 1
   */
  public void assessmentPassed(BigDecimal scaled, Instant at) {
    assessment.passed(scaled, at);
  }

  /**
   * Completes it when nothing is left to do.
   *
   * @return whether it was completed by this call
   */
  public boolean completeIfDone(boolean allLessonsRead, Instant now) {
    if (status != EnrolmentStatus.ACTIVE || !allLessonsRead || !assessment.isPassed()) {
      return false;
    }
    this.status = EnrolmentStatus.COMPLETED;
    this.completedAt = now;
    return true;
  }

  /** The inner id; null until stored. */
  public Long id() {
    return id;
  }

  /** The id outside. */
  public UUID registration() {
    return registration;
  }

  /** Whose it is. */
  public long personId() {
    return personId;
  }

  /** The module, for instance {@code F01}. */
  public String moduleCode() {
    return moduleCode;
  }

  /** When the person enrolled. */
  public Instant enrolledAt() {
    return enrolledAt;
  }

  /** When the person left; null unless withdrawn. */
  public Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** When it was completed; null until then. */
  public Instant completedAt() {
    return completedAt;
  }

  /** Share of the marks reached in the assessment, 0 to 1; null until passed. */
  public BigDecimal scaled() {
    return assessment.scaled();
  }

  /** The version that it keeps. */
  public long versionId() {
    return versionId;
  }

  /** Where it stands. */
  public EnrolmentStatus status() {
    return status;
  }

  /** The lesson that was read last; null before the first. */
  public Integer lastLesson() {
    return lastLesson;
  }

  /** Whether an attempt at the assessment is under way. */
  public boolean attemptRunning() {
    return assessment.isRunning();
  }

  /** Where it stands with its assessment. */
  public AssessmentState assessmentAt(Instant now) {
    return assessment.at(now);
  }
}
