package org.interlock.lrs.domain;

import java.util.List;
import java.util.Map;
import org.interlock.lrs.Clause;

/** What makes a Context. Source: xAPI-Data 2.4.6. */
final class ContextRules {

  private ContextRules() {}

  /**
   * Refuses a place that does not hold a Context.
   *
   * @param object type of the object of the statement that it belongs to
   */
  static void context(Place place, String object) {
    place.only(
        Clause.CONTEXT,
        "registration",
        "instructor",
        "team",
        "contextActivities",
        "revision",
        "platform",
        "language",
        "statement",
        "extensions");
    if (place.has("registration")) {
      Formats.uuid(place.optional("registration"));
    }
    if (place.has("instructor")) {
      ActorRules.actor(place.optional("instructor"));
    }
    if (place.has("team")) {
      team(place.optional("team"));
    }
    if (place.has("contextActivities")) {
      contextActivities(place.optional("contextActivities"));
    }
    for (String name : List.of("revision", "platform")) {
      Place text = place.optional(name);
      if (text != null) {
        text.text(Clause.CONTEXT);
        if (!"Activity".equals(object)) {
          throw text.refusal("is allowed only where the object is an Activity", Clause.CONTEXT);
        }
      }
    }
    if (place.has("language")) {
      Place language = place.optional("language");
      Formats.language(language, language.text(Clause.CONTEXT), Clause.CONTEXT);
    }
    if (place.has("statement")) {
      CommonRules.statementRef(place.optional("statement"));
    }
    if (place.has("extensions")) {
      CommonRules.extensions(place.optional("extensions"));
    }
  }

  private static void team(Place place) {
    ActorRules.actor(place);
    if (!"Group".equals(place.object(Clause.CONTEXT).text("objectType"))) {
      throw place.refusal("must be a Group", Clause.CONTEXT);
    }
  }

  private static void contextActivities(Place place) {
    place.only(Clause.CONTEXT_ACTIVITIES, "parent", "grouping", "category", "other");
    for (Map.Entry<String, Json> entry :
        place.object(Clause.CONTEXT_ACTIVITIES).members().entrySet()) {
      Place list = place.at(entry.getKey(), entry.getValue());
      if (entry.getValue() instanceof Json.Arr array) {
        for (int i = 0; i < array.items().size(); i++) {
          ActivityRules.activity(list.item(i, array.items().get(i)));
        }
      } else {
        ActivityRules.activity(list);
      }
    }
  }
}
