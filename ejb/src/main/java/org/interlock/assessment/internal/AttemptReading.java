package org.interlock.assessment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interlock.assessment.AttemptDetail;
import org.interlock.assessment.AttemptReview;
import org.interlock.assessment.Response;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.Attempt;
import org.interlock.assessment.domain.AttemptSlot;
import org.interlock.assessment.domain.AttemptStep;
import org.interlock.assessment.domain.Bank;
import org.interlock.assessment.domain.PublishedItem;
import org.interlock.assessment.domain.QuestionReview;
import org.interlock.assessment.domain.QuestionReview.Candour;
import org.interlock.assessment.domain.RetakePolicy;
import org.interlock.common.Verdict;
import org.interlock.learning.LearningContext;
import org.interlock.learning.LearningContexts;

/**
 * Shows an attempt to its person: open, as questions to work on; closed, as a review. Assumes a
 * running transaction.
 */
@ApplicationScoped
public class AttemptReading {

  @Inject private AssessmentRepository repository;
  @Inject private BankShelf shelf;
  @Inject private LearningContexts contexts;

  /** The open attempt, with what is saved and without what is right. */
  public AttemptDetail detail(Attempt attempt, Instant now) {
    Bank bank = shelf.of(repository.formOf(attempt).moduleVersionId());
    Map<Long, AttemptStep> steps = repository.lastSteps(attempt);
    LearningContext context = contexts.of(attempt.enrolmentId(), now);
    return new AttemptDetail(
        attempt.uuid(),
        context.moduleCode(),
        context.moduleTitle(),
        context.language(),
        attempt.number(),
        now,
        attempt.deadline(),
        attempt.slots().stream()
            .map(slot -> question(bank.asked(slot), slot, last(steps, slot)))
            .toList());
  }

  /** The closed attempt, judged and explained as far as the right answers may be told. */
  public AttemptReview review(Attempt attempt, Instant now) {
    AssessmentForm form = repository.formOf(attempt);
    Bank bank = shelf.of(form.moduleVersionId());
    Map<Long, AttemptStep> steps = repository.lastSteps(attempt);
    LearningContext context = contexts.of(attempt.enrolmentId(), now);
    List<Attempt> all = repository.attempts(attempt.personId(), attempt.enrolmentId());
    boolean over =
        all.stream().anyMatch(Attempt::isPassed) || all.size() >= form.attempts() && noneOpen(all);
    Candour candour = over ? Candour.EVERYTHING : Candour.OWN_ANSWER;
    Verdict retake = new RetakePolicy(form).mayStart(all, now);
    return new AttemptReview(
        attempt.uuid(),
        context.moduleCode(),
        context.moduleTitle(),
        context.language(),
        attempt.number(),
        attempt.startedAt(),
        attempt.closedAt(),
        attempt.state() == Attempt.State.TIMED_OUT,
        attempt.scaled(),
        form.passPercent(),
        attempt.isPassed(),
        over,
        retake,
        attempt.slots().stream()
            .map(
                slot ->
                    new QuestionReview(bank.asked(slot), slot, last(steps, slot), candour)
                        .question())
            .toList());
  }

  private static boolean noneOpen(List<Attempt> attempts) {
    return attempts.stream().noneMatch(each -> each.state() == Attempt.State.OPEN);
  }

  private static AttemptDetail.Question question(
      PublishedItem item, AttemptSlot slot, Response saved) {
    return new AttemptDetail.Question(
        slot.number(),
        item.type(),
        item.stemHtml(),
        item.unit(),
        parts(item.given()),
        parts(item.offeredIn(slot.arrangement())),
        saved,
        item.rule().readAs(saved).orElse(null));
  }

  private static List<AttemptDetail.Part> parts(List<PublishedItem.Part> parts) {
    return parts.stream()
        .map(part -> new AttemptDetail.Part(part.key(), part.html(), part.plain()))
        .toList();
  }

  private static Response last(Map<Long, AttemptStep> steps, AttemptSlot slot) {
    AttemptStep step = steps.get(slot.id());
    return step == null ? Response.none() : step.response();
  }
}
