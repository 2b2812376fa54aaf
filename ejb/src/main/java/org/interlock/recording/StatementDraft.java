package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.interlock.learning.LearningContext;

/**
 * A statement in the making: who, under which enrolment, in which module version and language. The
 * store adds id, stored, version and authority.
 */
final class StatementDraft {

  private static final String PLATFORM = "Interlock";

  private final Activities names;
  private final LearningContext context;
  private final Verb verb;
  private final JsonObject object;
  private JsonArrayBuilder parents;
  private JsonArrayBuilder groups;
  private JsonObjectBuilder result;
  private JsonObjectBuilder extensions;

  StatementDraft(Activities names, LearningContext context, Verb verb, JsonObject object) {
    this.names = names;
    this.context = context;
    this.verb = verb;
    this.object = object;
  }

  /** What the object is part of. */
  StatementDraft within(JsonObject parent) {
    if (parents == null) {
      parents = Json.createArrayBuilder();
    }
    parents.add(parent);
    return this;
  }

  /** What the object also belongs to, beside the version of the module. */
  StatementDraft grouped(JsonObject group) {
    if (groups == null) {
      groups = Json.createArrayBuilder();
    }
    groups.add(group);
    return this;
  }

  /** How it ended. */
  StatementDraft with(JsonObjectBuilder outcome) {
    result = outcome;
    return this;
  }

  /** A detail of the context that the specification has no property for. */
  StatementDraft noting(String extension, String value) {
    if (extensions == null) {
      extensions = Json.createObjectBuilder();
    }
    extensions.add(names.iri("/extensions/" + extension), value);
    return this;
  }

  /** The statement. */
  JsonObject json() {
    JsonObjectBuilder statement =
        Json.createObjectBuilder()
            .add("actor", names.learner(context))
            .add("verb", verb.json())
            .add("object", object);
    if (result != null) {
      statement.add("result", result);
    }
    return statement.add("context", context()).add("timestamp", context.at().toString()).build();
  }

  /** The only statement of an event. */
  List<JsonObject> alone() {
    return List.of(json());
  }

  private JsonObjectBuilder context() {
    JsonObjectBuilder activities = Json.createObjectBuilder();
    if (parents != null) {
      activities.add("parent", parents);
    }
    JsonArrayBuilder grouping = groups == null ? Json.createArrayBuilder() : groups;
    activities.add("grouping", grouping.add(names.version(context)));
    JsonObjectBuilder built =
        Json.createObjectBuilder()
            .add("registration", context.registration().toString())
            .add("contextActivities", activities)
            .add("revision", String.valueOf(context.version()))
            .add("platform", PLATFORM)
            .add("language", context.language());
    return extensions == null ? built : built.add("extensions", extensions);
  }
}
