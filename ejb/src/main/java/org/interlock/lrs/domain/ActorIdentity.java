package org.interlock.lrs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who an actor is to the store: its inverse functional identifier in one line of text, by which two
 * mentions of one agent are known to be the same. Source: xAPI-Data 2.4.2.3.
 */
public final class ActorIdentity {

  private static final Set<String> IDENTIFIERS =
      Set.of("mbox", "mbox_sha1sum", "openid", "account");

  private ActorIdentity() {}

  static boolean isIdentifier(String property) {
    return IDENTIFIERS.contains(property);
  }

  /** The identity of an agent or identified group; empty for an anonymous group. */
  public static Optional<String> of(Json.Obj actor) {
    if (actor.text("mbox") != null) {
      return Optional.of("mbox " + actor.text("mbox"));
    }
    if (actor.text("mbox_sha1sum") != null) {
      return Optional.of("sha1 " + actor.text("mbox_sha1sum").toLowerCase(java.util.Locale.ROOT));
    }
    if (actor.text("openid") != null) {
      return Optional.of("openid " + actor.text("openid"));
    }
    if (actor.get("account") instanceof Json.Obj account) {
      return Optional.of(account(account.text("homePage"), account.text("name")));
    }
    return Optional.empty();
  }

  /** The identity of an account. */
  public static String account(String homePage, String name) {
    return "account " + homePage + " " + name;
  }

  /** The actor's own identity and, for a group, those of its members. */
  static List<String> withMembers(Json.Obj actor) {
    List<String> found = new ArrayList<>();
    of(actor).ifPresent(found::add);
    if (actor.get("member") instanceof Json.Arr members) {
      for (Json member : members.items()) {
        of((Json.Obj) member).ifPresent(found::add);
      }
    }
    return found;
  }
}
