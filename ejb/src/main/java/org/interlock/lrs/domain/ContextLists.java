package org.interlock.lrs.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The one place where a stored statement differs from the sent one inside a property: a single
 * context activity comes back as a list of one. Source: xAPI-Data 2.4.6.2.
 */
final class ContextLists {

  private ContextLists() {}

  /** Appends a property's value as sent, single context activities in brackets. */
  static void append(StringBuilder out, String name, Json value, String text) {
    List<Json> singles = new ArrayList<>();
    if ("context".equals(name)) {
      collect(value, singles);
    } else if ("object".equals(name) && value instanceof Json.Obj object) {
      collect(object.get("context"), singles);
    }
    int from = value.start();
    for (Json single : singles) {
      out.append(text, from, single.start()).append('[');
      out.append(text, single.start(), single.end()).append(']');
      from = single.end();
    }
    out.append(text, from, value.end());
  }

  private static void collect(Json context, List<Json> singles) {
    if (context instanceof Json.Obj object
        && object.get("contextActivities") instanceof Json.Obj lists) {
      lists.members().values().stream().filter(Json.Obj.class::isInstance).forEach(singles::add);
    }
  }
}
