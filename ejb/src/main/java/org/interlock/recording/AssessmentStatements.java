package org.interlock.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlock.assessment.AnsweredItem;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.AttemptStarted;
import org.interlock.learning.LearningContext;
import org.interlock.lrs.StatementIntake;

/**
 * What happens in assessments, told in xAPI: the start, each answer at the close, and the outcome.
 */
@ApplicationScoped
public class AssessmentStatements {

  private static final String ATTEMPT = "attempt";

  @Inject private StatementIntake intake;

  void onStarted(@Observes AttemptStarted event) {
    intake.record(started(Activities.configured(), event), event.context().label());
  }

  void onClosed(@Observes AttemptClosed event) {
    intake.record(closed(Activities.configured(), event), event.context().label());
  }

  static List<JsonObject> started(Activities names, AttemptStarted event) {
    LearningContext context = event.context();
    return about(names, context, Verb.INITIALIZED, event.attempt()).alone();
  }

  static List<JsonObject> closed(Activities names, AttemptClosed event) {
    LearningContext context = event.context();
    List<JsonObject> statements = new ArrayList<>();
    event.items().forEach(item -> statements.add(answered(names, context, event.attempt(), item)));
    Verb outcome = event.passed() ? Verb.PASSED : Verb.FAILED;
    statements.add(
        about(names, context, outcome, event.attempt())
            .with(
                Json.createObjectBuilder()
                    .add("score", Json.createObjectBuilder().add("scaled", event.scaled()))
                    .add("success", event.passed())
                    .add("completion", true)
                    .add("duration", event.duration().toString()))
            .json());
    return statements;
  }

  private static StatementDraft about(
      Activities names, LearningContext context, Verb verb, UUID attempt) {
    return new StatementDraft(names, context, verb, names.assessment(context))
        .within(names.module(context))
        .noting(ATTEMPT, attempt.toString());
  }

  private static JsonObject answered(
      Activities names, LearningContext context, UUID attempt, AnsweredItem item) {
    JsonObjectBuilder result =
        Json.createObjectBuilder()
            .add("score", Json.createObjectBuilder().add("scaled", item.fraction()))
            .add("success", item.fraction().compareTo(BigDecimal.ONE) == 0)
            .add("response", item.response());
    return new StatementDraft(names, context, Verb.ANSWERED, names.question(context, item))
        .within(names.assessment(context))
        .grouped(names.competency(item.competency()))
        .with(result)
        .noting(ATTEMPT, attempt.toString())
        .json();
  }
}
