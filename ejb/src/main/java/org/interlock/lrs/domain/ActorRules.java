package org.interlock.lrs.domain;

import java.util.List;
import java.util.stream.Stream;
import org.interlock.lrs.Clause;

/**
 * What makes an Agent or a Group: exactly one inverse functional identifier, or for an anonymous
 * group its members. Source: xAPI-Data 2.4.2.
 */
final class ActorRules {

  private static final String[] IDENTIFIERS = {"mbox", "mbox_sha1sum", "openid", "account"};

  private ActorRules() {}

  /** Refuses a place that holds neither an Agent nor a Group. */
  static void actor(Place place) {
    place.object(Clause.ACTOR);
    Place type = place.optional("objectType");
    String name = type == null ? "Agent" : type.text(Clause.ACTOR);
    switch (name) {
      case "Agent" -> agent(place);
      case "Group" -> group(place);
      default -> throw type.refusal("must be Agent or Group", Clause.ACTOR);
    }
  }

  /** Refuses a place that does not hold an Agent. */
  static void agent(Place place) {
    place.only(Clause.AGENT, "objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    Place type = place.optional("objectType");
    if (type != null && !"Agent".equals(type.text(Clause.AGENT))) {
      throw type.refusal("must be Agent", Clause.AGENT);
    }
    name(place);
    if (identifiers(place) != 1) {
      throw place.refusal(
          "must have exactly one of mbox, mbox_sha1sum, openid, account", Clause.AGENT);
    }
    identifier(place);
  }

  private static void group(Place place) {
    place.only(
        Clause.GROUP, "objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    name(place);
    Place members = place.optional("member");
    if (members != null) {
      List<Json> items = members.array(Clause.GROUP).items();
      for (int i = 0; i < items.size(); i++) {
        agent(members.item(i, items.get(i)));
      }
    }
    long count = identifiers(place);
    if (count > 1) {
      throw place.refusal(
          "must have at most one of mbox, mbox_sha1sum, openid, account", Clause.GROUP);
    }
    if (count == 0 && (members == null || members.array(Clause.GROUP).items().isEmpty())) {
      throw place.refusal("a group without an identifier must list its members", Clause.GROUP);
    }
    identifier(place);
  }

  private static void name(Place place) {
    Place name = place.optional("name");
    if (name != null) {
      name.text(Clause.ACTOR);
    }
  }

  private static long identifiers(Place place) {
    return Stream.of(IDENTIFIERS).filter(place::has).count();
  }

  private static void identifier(Place place) {
    if (place.has("mbox")) {
      Formats.mailto(place.optional("mbox"));
    } else if (place.has("mbox_sha1sum")) {
      Formats.sha1(place.optional("mbox_sha1sum"));
    } else if (place.has("openid")) {
      Formats.iri(place.optional("openid"));
    } else if (place.has("account")) {
      Place account = place.optional("account").only(Clause.ACCOUNT, "homePage", "name");
      Formats.iri(account.required("homePage", Clause.ACCOUNT));
      account.required("name", Clause.ACCOUNT).text(Clause.ACCOUNT);
    }
  }
}
