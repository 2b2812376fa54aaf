package org.interlock.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.Attempt;
import org.interlock.assessment.domain.AttemptSlot;
import org.interlock.assessment.domain.AttemptStep;
import org.interlock.assessment.domain.Draw;
import org.interlock.assessment.domain.Item;
import org.interlock.assessment.domain.PublishedItem;
import org.interlock.assessment.domain.RetakePolicy;
import org.interlock.assessment.internal.AssessmentRepository;
import org.interlock.assessment.internal.AttemptClosing;
import org.interlock.assessment.internal.AttemptReading;
import org.interlock.assessment.internal.BankShelf;
import org.interlock.audit.Audited;
import org.interlock.audit.AuditedObject;
import org.interlock.common.NotFoundException;
import org.interlock.common.Verdict;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.CompletionIntake;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LearningContexts;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * Sits assessments: starts an attempt, keeps every change of an answer, closes it, shows it again.
 * A person reaches their own attempts only; anybody else's is not there.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class AttemptService {

  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject private AssessmentRepository repository;
  @Inject private BankShelf shelf;
  @Inject private AttemptClosing closing;
  @Inject private AttemptReading reading;
  @Inject private EnrolmentService enrolments;
  @Inject private CompletionIntake completion;
  @Inject private LearningContexts contexts;
  @Inject private PublishedVersions versions;
  @Inject private Event<AttemptStarted> started;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * What to know before an attempt: the rules, the attempts so far, and whether one may start.
   *
   * @param enrolment the caller's, as just read; of another person's no attempt would be found
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public AssessmentBrief brief(EnrolmentDetail enrolment) {
    AssessmentForm form = form(enrolment);
    List<Attempt> attempts = repository.attempts(caller.personId(), enrolment.enrolmentId());
    return new AssessmentBrief(
        form.items(),
        form.minutes(),
        form.passPercent(),
        form.attempts(),
        attempts.size(),
        form.coolingOffHours(),
        attempts.stream()
            .map(Attempt::row)
            .sorted(Comparator.comparing(AttemptRow::number).reversed())
            .toList(),
        mayStart(enrolment, form, attempts, clock.instant()));
  }

  /**
   * Starts an attempt, or goes on with the open one.
   *
   * @return public id of the attempt
   * @throws org.interlock.common.RefusedException when lessons are unread, or the retake rule
   *     refuses
   */
  @Audited(action = "startAttempt", object = "enrolment")
  public UUID start(@AuditedObject UUID registration) {
    EnrolmentDetail enrolment = enrolments.mine(registration);
    completion.hold(enrolment.enrolmentId());
    List<Attempt> attempts = repository.attempts(caller.personId(), enrolment.enrolmentId());
    Instant now = clock.instant();
    Optional<Attempt> open = attempts.stream().filter(each -> isRunning(each, now)).findFirst();
    if (open.isPresent()) {
      return open.get().uuid();
    }
    AssessmentForm form = form(enrolment);
    mayStart(enrolment, form, attempts, now).orThrow();
    Attempt attempt = draw(enrolment, form, attempts.size() + 1, now);
    completion.attemptStarted(enrolment.enrolmentId(), attempt.uuid());
    started.fire(
        new AttemptStarted(
            contexts.of(enrolment.enrolmentId(), attempt.startedAt()),
            attempt.uuid(),
            attempt.number()));
    return attempt.uuid();
  }

  /**
   * The open attempt, with what is saved.
   *
   * @throws NotFoundException when it is not the caller's
   * @throws AttemptClosedException when it takes no answers any more
   */
  public AttemptDetail attempt(UUID attempt) {
    Attempt mine = mine(attempt, LockModeType.NONE);
    Instant now = clock.instant();
    if (!isRunning(mine, now)) {
      throw new AttemptClosedException(mine.closedAt() == null ? mine.deadline() : mine.closedAt());
    }
    return reading.detail(mine, now);
  }

  /**
   * Keeps a change of an answer. The same step sent again is kept once and answered the same.
   *
   * @param slot the question's place, from 1
   * @param step the browser's own name for this change
   * @param response the answer as it now stands; empty takes it back
   * @throws InvalidResponseException when the answer does not fit the question
   * @throws AttemptClosedException when the attempt takes no answers any more
   */
  public StepReceipt answer(UUID attempt, int slot, UUID step, Response response) {
    Attempt mine = mine(attempt, LockModeType.PESSIMISTIC_READ);
    Instant now = clock.instant();
    repository.hold(mine.slot(slot));
    Optional<AttemptStep> known = repository.step(step);
    if (known.isPresent()) {
      return repeated(mine, mine.slot(slot), known.get(), response, now);
    }
    AttemptSlot answered = mine.answerable(slot, now);
    rule(mine, answered).check(response);
    AttemptStep kept =
        new AttemptStep(step, answered, repository.lastSequence(answered) + 1, response, now);
    if (!repository.keepStep(kept)) {
      throw new InvalidResponseException("step", slot);
    }
    return receipt(mine, slot, kept, now);
  }

  /**
   * Closes the attempt and marks it. Submitting again answers the same.
   *
   * @throws NotFoundException when it is not the caller's
   */
  @Audited(action = "submitAttempt", object = "attempt")
  public AttemptResult submit(@AuditedObject UUID attempt) {
    Attempt mine = mine(attempt, LockModeType.PESSIMISTIC_WRITE);
    if (mine.state() == Attempt.State.OPEN) {
      closing.close(mine, clock.instant());
    }
    return new AttemptResult(mine.uuid(), mine.scaled(), mine.isPassed());
  }

  /**
   * The closed attempt, judged and explained.
   *
   * @throws NotFoundException when it is not the caller's
   * @throws AttemptOpenException when it is not closed yet
   */
  public AttemptReview review(UUID attempt) {
    Attempt mine = mine(attempt, LockModeType.NONE);
    if (mine.state() == Attempt.State.OPEN) {
      throw new AttemptOpenException(mine.deadline());
    }
    return reading.review(mine, clock.instant());
  }

  private Attempt draw(EnrolmentDetail enrolment, AssessmentForm form, int number, Instant now) {
    Attempt attempt =
        new Attempt(
            new Attempt.Sitter(caller.personId(), enrolment.enrolmentId(), number), form, now);
    Draw draw =
        new Draw(
            shelf.of(enrolment.versionId()).items(),
            repository.asked(enrolment.enrolmentId()),
            CHANCE);
    for (PublishedItem item : draw.items(form.items(), form.quotas())) {
      attempt.ask(item, draw.arrangement(item.rule()));
    }
    repository.keep(attempt);
    return attempt;
  }

  private static Verdict mayStart(
      EnrolmentDetail enrolment, AssessmentForm form, List<Attempt> attempts, Instant now) {
    if (enrolment.status() == EnrolmentStatus.WITHDRAWN) {
      return Verdict.refused("attempt.withdrawn");
    }
    if (!enrolment.allRead()) {
      return Verdict.refused("attempt.unread", enrolment.lessonCount() - enrolment.lessonsRead());
    }
    return attempts.stream().anyMatch(each -> isRunning(each, now))
        ? Verdict.allowed()
        : new RetakePolicy(form).mayStart(attempts, now);
  }

  private static boolean isRunning(Attempt attempt, Instant now) {
    return attempt.state() == Attempt.State.OPEN && !attempt.hasRunOut(now);
  }

  private AssessmentForm form(EnrolmentDetail enrolment) {
    return repository
        .form(enrolment.versionId())
        .orElseThrow(() -> new NotFoundException("assessment", enrolment.moduleCode()));
  }

  /** The caller's own attempt, of a module that is releasable to their nation at this moment. */
  private Attempt mine(UUID attempt, LockModeType lock) {
    return repository
        .attempt(attempt, caller.personId(), lock)
        .filter(this::isReleasable)
        .orElseThrow(() -> new NotFoundException("attempt", attempt));
  }

  private boolean isReleasable(Attempt attempt) {
    long version = repository.formOf(attempt).moduleVersionId();
    return versions.version(version, caller.nation()).isPresent();
  }

  /** A step is kept once; under its name nothing else may be acknowledged. */
  private StepReceipt repeated(
      Attempt attempt, AttemptSlot slot, AttemptStep known, Response response, Instant now) {
    if (known.slotId() != slot.id() || !known.response().equals(response)) {
      throw new InvalidResponseException("step", slot.number());
    }
    return receipt(attempt, slot.number(), known, now);
  }

  private StepReceipt receipt(Attempt attempt, int slot, AttemptStep step, Instant now) {
    return new StepReceipt(
        slot,
        step.sequence(),
        rule(attempt, attempt.slot(slot)).readAs(step.response()).orElse(null),
        step.at(),
        now,
        attempt.deadline());
  }

  private Item rule(Attempt attempt, AttemptSlot slot) {
    return shelf.of(repository.formOf(attempt).moduleVersionId()).asked(slot).rule();
  }
}
