package org.interlock.lrs.domain;

import org.interlock.lrs.Clause;

/**
 * What makes a Statement, and a SubStatement inside one: the whole of xAPI-Data 2.4. Refuses at the
 * first offence; what passes may be stored.
 */
public final class StatementRules {

  /** The reserved verb of xAPI-Data 2.3.2. */
  public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private StatementRules() {}

  /**
   * Refuses a place that does not hold a Statement.
   *
   * @throws org.interlock.lrs.InvalidStatementException at the first clause that it breaks
   */
  public static void statement(Place place) {
    place.only(
        Clause.STATEMENT,
        "id",
        "actor",
        "verb",
        "object",
        "result",
        "context",
        "timestamp",
        "stored",
        "authority",
        "version",
        "attachments");
    if (place.has("id")) {
      Formats.uuid(place.optional("id"));
    }
    common(place, objectOfStatement(place.required("object", Clause.STATEMENT)));
    voiding(place);
    if (place.has("stored")) {
      Formats.timestamp(place.optional("stored"));
    }
    if (place.has("version")) {
      Formats.version(place.optional("version"));
    }
    if (place.has("authority")) {
      authority(place.optional("authority"));
    }
  }

  private static void common(Place place, String object) {
    ActorRules.actor(place.required("actor", Clause.STATEMENT));
    CommonRules.verb(place.required("verb", Clause.STATEMENT));
    if (place.has("result")) {
      ResultRules.result(place.optional("result"));
    }
    if (place.has("context")) {
      ContextRules.context(place.optional("context"), object);
    }
    if (place.has("timestamp")) {
      Formats.timestamp(place.optional("timestamp"));
    }
    if (place.has("attachments")) {
      CommonRules.attachments(place.optional("attachments"));
    }
  }

  private static String objectOfStatement(Place object) {
    String type = typeOf(object);
    if ("SubStatement".equals(type)) {
      subStatement(object);
    } else {
      object(object, type);
    }
    return type;
  }

  private static void subStatement(Place place) {
    place.only(
        Clause.SUB_STATEMENT,
        "objectType",
        "actor",
        "verb",
        "object",
        "result",
        "context",
        "timestamp",
        "attachments");
    Place object = place.required("object", Clause.SUB_STATEMENT);
    String type = typeOf(object);
    if ("SubStatement".equals(type)) {
      throw object.refusal("a SubStatement must not contain a SubStatement", Clause.SUB_STATEMENT);
    }
    object(object, type);
    common(place, type);
  }

  private static String typeOf(Place object) {
    object.object(Clause.OBJECT);
    Place type = object.optional("objectType");
    return type == null ? "Activity" : type.text(Clause.OBJECT);
  }

  private static void object(Place place, String type) {
    switch (type) {
      case "Activity" -> ActivityRules.activity(place);
      case "Agent", "Group" -> ActorRules.actor(place);
      case "StatementRef" -> CommonRules.statementRef(place);
      default ->
          throw place
              .optional("objectType")
              .refusal(
                  "must be Activity, Agent, Group, SubStatement or StatementRef", Clause.OBJECT);
    }
  }

  private static void voiding(Place place) {
    Place object = place.optional("object");
    if (VOIDED.equals(place.optional("verb").object(Clause.VERB).text("id"))
        && !"StatementRef".equals(typeOf(object))) {
      throw object.refusal(
          "a voiding statement must have a StatementRef as object", Clause.VOIDING);
    }
  }

  /** An Agent, or the Group of consumer and user that OAuth makes: two members, no identifier. */
  private static void authority(Place place) {
    ActorRules.actor(place);
    Json.Obj object = place.object(Clause.AUTHORITY);
    if ("Group".equals(object.text("objectType"))) {
      boolean pair =
          object.get("member") instanceof Json.Arr members && members.items().size() == 2;
      if (!pair || object.members().keySet().stream().anyMatch(ActorIdentity::isIdentifier)) {
        throw place.refusal(
            "a Group as authority must be anonymous and have two members", Clause.AUTHORITY);
      }
    }
  }
}
