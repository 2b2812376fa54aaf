package org.interlock.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.Attempt;
import org.interlock.assessment.domain.LostMarks;
import org.interlock.assessment.domain.RetakePolicy;
import org.interlock.assessment.internal.AssessmentRepository;
import org.interlock.assessment.internal.BankShelf;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.ObjectiveRow;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentService;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * Tells a person what became of an attempt that did not pass, and what helps before the next. It
 * reads within a transaction (unlike ADR 0012 has it): an attempt is walked slot by slot, answer by
 * answer, and only after a failed one.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ShortfallService {

  @Inject private AssessmentRepository repository;
  @Inject private BankShelf shelf;
  @Inject private EnrolmentService enrolments;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * What the caller's last attempt fell short of; empty where there is none, it is under way, or
   * one has passed.
   *
   * @throws org.interlock.common.NotFoundException when the enrolment is not the caller's
   */
  public Optional<Shortfall> of(UUID registration) {
    EnrolmentDetail enrolment = enrolments.mine(registration);
    List<Attempt> attempts = repository.attempts(caller.personId(), enrolment.enrolmentId());
    if (attempts.isEmpty() || attempts.stream().anyMatch(Attempt::isPassed)) {
      return Optional.empty();
    }
    Attempt last = attempts.get(attempts.size() - 1);
    return last.state() == Attempt.State.OPEN
        ? Optional.empty()
        : Optional.of(shortfall(enrolment, attempts, last));
  }

  private Shortfall shortfall(EnrolmentDetail enrolment, List<Attempt> attempts, Attempt last) {
    AssessmentForm form = repository.formOf(last);
    ModuleDetail module =
        versions
            .version(enrolment.versionId(), caller.nation())
            .orElseThrow(() -> new NotFoundException("enrolment", enrolment.registration()));
    return new Shortfall(
        module.code(),
        module.title(),
        module.language(),
        last.uuid(),
        last.number(),
        last.closedAt(),
        last.scaled(),
        form.passPercent(),
        new RetakePolicy(form).mayStart(attempts, clock.instant()),
        readAgain(module, LostMarks.of(last, shelf.of(form.moduleVersionId()))));
  }

  private List<LessonRow> readAgain(ModuleDetail module, LostMarks lost) {
    return lost.worthReading(module.lessons(), lesson -> objectives(module, lesson));
  }

  private Set<String> objectives(ModuleDetail module, LessonRow lesson) {
    return versions.lesson(module, lesson.number()).objectives().stream()
        .map(ObjectiveRow::code)
        .collect(Collectors.toSet());
  }
}
