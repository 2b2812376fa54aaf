package org.interlock.lrs.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Under which filters a statement is found. A direct match is also a related one, and is entered as
 * both, so that each filter reads one range of the index. Source: xAPI-Communication 2.1.3.
 */
final class StatementLinks {

  private final Set<Link> found = new LinkedHashSet<>();

  private StatementLinks() {}

  /** The links of a valid statement that carries its authority. */
  static Set<Link> of(Json.Obj statement) {
    StatementLinks links = new StatementLinks();
    Json.Obj object = (Json.Obj) statement.get("object");
    String type = object.text("objectType");
    links.agent((Json.Obj) statement.get("actor"), Facet.AGENT);
    if ("SubStatement".equals(type)) {
      links.subStatement(object);
    } else {
      links.object(object, type, Facet.AGENT, Facet.ACTIVITY);
    }
    links.context(statement);
    if (statement.get("authority") instanceof Json.Obj authority) {
      links.agent(authority, Facet.RELATED_AGENT);
    }
    links.found.add(Link.of(((Json.Obj) statement.get("verb")).text("id"), Facet.VERB));
    if (statement.get("context") instanceof Json.Obj context
        && context.text("registration") != null) {
      String registration = context.text("registration").toLowerCase(Locale.ROOT);
      links.found.add(Link.of(registration, Facet.REGISTRATION));
    }
    return links.found;
  }

  private void subStatement(Json.Obj sub) {
    agent((Json.Obj) sub.get("actor"), Facet.RELATED_AGENT);
    Json.Obj object = (Json.Obj) sub.get("object");
    object(object, object.text("objectType"), Facet.RELATED_AGENT, Facet.RELATED_ACTIVITY);
    context(sub);
  }

  private void object(Json.Obj object, String type, Facet agentFacet, Facet activityFacet) {
    if (type == null || "Activity".equals(type)) {
      activity(object, activityFacet);
    } else if ("Agent".equals(type) || "Group".equals(type)) {
      agent(object, agentFacet);
    }
  }

  private void context(Json.Obj statement) {
    if (!(statement.get("context") instanceof Json.Obj context)) {
      return;
    }
    for (String role : List.of("instructor", "team")) {
      if (context.get(role) instanceof Json.Obj actor) {
        agent(actor, Facet.RELATED_AGENT);
      }
    }
    if (context.get("contextActivities") instanceof Json.Obj lists) {
      for (Json list : lists.members().values()) {
        if (list instanceof Json.Arr array) {
          array.items().forEach(item -> activity((Json.Obj) item, Facet.RELATED_ACTIVITY));
        } else {
          activity((Json.Obj) list, Facet.RELATED_ACTIVITY);
        }
      }
    }
  }

  private void agent(Json.Obj actor, Facet facet) {
    for (String identity : ActorIdentity.withMembers(actor)) {
      Link link = Link.of(identity, facet);
      found.add(link);
      if (facet == Facet.AGENT) {
        found.add(new Link(link.target(), Facet.RELATED_AGENT));
      }
    }
  }

  private void activity(Json.Obj activity, Facet facet) {
    Link link = Link.of(activity.text("id"), facet);
    found.add(link);
    if (facet == Facet.ACTIVITY) {
      found.add(new Link(link.target(), Facet.RELATED_ACTIVITY));
    }
  }
}
