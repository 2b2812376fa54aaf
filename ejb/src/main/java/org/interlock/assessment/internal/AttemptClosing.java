package org.interlock.assessment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interlock.assessment.AnsweredItem;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.Response;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.Attempt;
import org.interlock.assessment.domain.AttemptSlot;
import org.interlock.assessment.domain.AttemptStep;
import org.interlock.assessment.domain.Bank;
import org.interlock.assessment.domain.PublishedItem;
import org.interlock.learning.CompletionIntake;
import org.interlock.learning.LearningContext;
import org.interlock.learning.LearningContexts;

/**
 * Closes an attempt, by hand or by the clock: marks the last step of each slot, hands the outcome
 * down to learning and tells what happened, all in the running transaction. The caller holds the
 * attempt exclusively.
 */
@ApplicationScoped
public class AttemptClosing {

  @Inject private AssessmentRepository repository;
  @Inject private BankShelf shelf;
  @Inject private CompletionIntake completion;
  @Inject private LearningContexts contexts;
  @Inject private Event<AttemptClosed> closed;

  /** Closes it as of that moment. */
  public void close(Attempt attempt, Instant now) {
    completion.hold(attempt.enrolmentId());
    AssessmentForm form = repository.formOf(attempt);
    Bank bank = shelf.of(form.moduleVersionId());
    Map<Long, AttemptStep> steps = repository.lastSteps(attempt);
    attempt.close(form, slot -> bank.asked(slot).rule().mark(last(steps, slot)), now);
    LearningContext context = contexts.of(attempt.enrolmentId(), attempt.closedAt());
    closed.fire(
        new AttemptClosed(
            context,
            attempt.uuid(),
            attempt.number(),
            attempt.slots().stream()
                .map(slot -> answered(bank.asked(slot), slot, last(steps, slot)))
                .toList(),
            attempt.scaled(),
            form.passPercent(),
            attempt.isPassed(),
            Duration.between(attempt.startedAt(), attempt.closedAt())));
    handDown(attempt, form);
  }

  private void handDown(Attempt attempt, AssessmentForm form) {
    if (attempt.isPassed()) {
      completion.assessmentPassed(attempt.enrolmentId(), attempt.scaled(), attempt.closedAt());
    } else {
      boolean left = attempt.number() < form.attempts();
      completion.assessmentFailed(
          attempt.enrolmentId(), left ? form.openAgain(attempt.closedAt()) : null);
    }
  }

  private static Response last(Map<Long, AttemptStep> steps, AttemptSlot slot) {
    AttemptStep step = steps.get(slot.id());
    return step == null ? Response.none() : step.response();
  }

  private static AnsweredItem answered(PublishedItem item, AttemptSlot slot, Response response) {
    return new AnsweredItem(
        item.key(),
        item.rule().interaction(),
        item.competency(),
        item.stemPlain(),
        components(item.given()),
        components(item.offered()),
        item.rule().stated(response),
        item.rule().correctPattern(),
        slot.fraction());
  }

  private static List<AnsweredItem.Component> components(List<PublishedItem.Part> parts) {
    return parts.stream()
        .map(part -> new AnsweredItem.Component(part.key(), part.plain()))
        .toList();
  }
}
