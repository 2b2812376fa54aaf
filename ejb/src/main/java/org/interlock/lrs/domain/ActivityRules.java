package org.interlock.lrs.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlock.lrs.Clause;

/** What makes an Activity and its definition, interactions included. Source: xAPI-Data 2.4.4.1. */
final class ActivityRules {

  /** Interaction types with the component lists that each may have. */
  private static final Map<String, Set<String>> INTERACTIONS =
      Map.ofEntries(
          Map.entry("true-false", Set.of()),
          Map.entry("choice", Set.of("choices")),
          Map.entry("fill-in", Set.of()),
          Map.entry("long-fill-in", Set.of()),
          Map.entry("matching", Set.of("source", "target")),
          Map.entry("performance", Set.of("steps")),
          Map.entry("sequencing", Set.of("choices")),
          Map.entry("likert", Set.of("scale")),
          Map.entry("numeric", Set.of()),
          Map.entry("other", Set.of()));

  private static final List<String> COMPONENTS =
      List.of("choices", "scale", "source", "target", "steps");

  private ActivityRules() {}

  /** Refuses a place that does not hold an Activity. */
  static void activity(Place place) {
    place.only(Clause.ACTIVITY, "objectType", "id", "definition");
    Place type = place.optional("objectType");
    if (type != null && !"Activity".equals(type.text(Clause.ACTIVITY))) {
      throw type.refusal("must be Activity", Clause.ACTIVITY);
    }
    Formats.iri(place.required("id", Clause.ACTIVITY));
    if (place.has("definition")) {
      definition(place.optional("definition"));
    }
  }

  private static void definition(Place place) {
    place.only(
        Clause.ACTIVITY,
        "name",
        "description",
        "type",
        "moreInfo",
        "extensions",
        "interactionType",
        "correctResponsesPattern",
        "choices",
        "scale",
        "source",
        "target",
        "steps");
    for (String map : List.of("name", "description")) {
      if (place.has(map)) {
        CommonRules.languageMap(place.optional(map));
      }
    }
    for (String iri : List.of("type", "moreInfo")) {
      if (place.has(iri)) {
        Formats.iri(place.optional(iri));
      }
    }
    if (place.has("extensions")) {
      CommonRules.extensions(place.optional("extensions"));
    }
    interaction(place);
  }

  private static void interaction(Place place) {
    Place type = place.optional("interactionType");
    Set<String> allowed = Set.of();
    if (type != null) {
      allowed = INTERACTIONS.get(type.text(Clause.ACTIVITY));
      if (allowed == null) {
        throw type.refusal("must be an interaction type of the specification", Clause.ACTIVITY);
      }
    }
    Place pattern = place.optional("correctResponsesPattern");
    if (pattern != null) {
      requireType(pattern, type);
      List<Json> items = pattern.array(Clause.ACTIVITY).items();
      for (int i = 0; i < items.size(); i++) {
        pattern.item(i, items.get(i)).text(Clause.ACTIVITY);
      }
    }
    for (String name : COMPONENTS) {
      Place list = place.optional(name);
      if (list != null) {
        requireType(list, type);
        if (!allowed.contains(name)) {
          throw list.refusal("this list does not belong to that interactionType", Clause.ACTIVITY);
        }
        components(list);
      }
    }
  }

  private static void requireType(Place place, Place type) {
    if (type == null) {
      throw place.refusal("needs an interactionType beside it", Clause.ACTIVITY);
    }
  }

  private static void components(Place list) {
    List<Json> items = list.array(Clause.ACTIVITY).items();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Place item = list.item(i, items.get(i)).only(Clause.ACTIVITY, "id", "description");
      Place id = item.required("id", Clause.ACTIVITY);
      if (!ids.add(id.text(Clause.ACTIVITY))) {
        throw id.refusal("stands twice in the list", Clause.ACTIVITY);
      }
      if (item.has("description")) {
        CommonRules.languageMap(item.optional("description"));
      }
    }
  }
}
