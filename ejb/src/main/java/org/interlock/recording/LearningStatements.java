package org.interlock.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.interlock.learning.Enrolled;
import org.interlock.learning.LearningContext;
import org.interlock.learning.LessonOpened;
import org.interlock.learning.LessonRead;
import org.interlock.learning.ModuleCompleted;
import org.interlock.lrs.StatementIntake;

/** What happens in modules and lessons, told in xAPI. */
@ApplicationScoped
public class LearningStatements {

  @Inject private StatementIntake intake;

  void onEnrolled(@Observes Enrolled event) {
    record(event.context(), enrolled(Activities.configured(), event));
  }

  void onLessonOpened(@Observes LessonOpened event) {
    record(event.context(), opened(Activities.configured(), event));
  }

  void onLessonRead(@Observes LessonRead event) {
    record(event.context(), read(Activities.configured(), event));
  }

  void onModuleCompleted(@Observes ModuleCompleted event) {
    record(event.context(), completed(Activities.configured(), event));
  }

  static List<JsonObject> enrolled(Activities names, Enrolled event) {
    LearningContext context = event.context();
    return new StatementDraft(names, context, Verb.REGISTERED, names.module(context)).alone();
  }

  static List<JsonObject> opened(Activities names, LessonOpened event) {
    LearningContext context = event.context();
    JsonObject lesson = names.lesson(context, event.lessonCode(), event.title());
    return new StatementDraft(names, context, Verb.LAUNCHED, lesson)
        .within(names.module(context))
        .alone();
  }

  static List<JsonObject> read(Activities names, LessonRead event) {
    LearningContext context = event.context();
    JsonObject lesson = names.lesson(context, event.lessonCode(), event.title());
    return new StatementDraft(names, context, Verb.EXPERIENCED, lesson)
        .within(names.module(context))
        .with(
            Json.createObjectBuilder()
                .add("completion", true)
                .add("duration", event.active().toString()))
        .alone();
  }

  static List<JsonObject> completed(Activities names, ModuleCompleted event) {
    LearningContext context = event.context();
    return new StatementDraft(names, context, Verb.COMPLETED, names.module(context))
        .with(
            Json.createObjectBuilder()
                .add("score", Json.createObjectBuilder().add("scaled", event.scaled()))
                .add("success", true)
                .add("completion", true))
        .alone();
  }

  private void record(LearningContext context, List<JsonObject> statements) {
    intake.record(statements, context.label());
  }
}
