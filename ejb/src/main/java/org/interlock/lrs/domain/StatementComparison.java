package org.interlock.lrs.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two statements say the same. What the store may set itself, definitions of activities,
 * display of verbs and the order of a group's members do not count; timestamps count as moments;
 * everything else counts as written. Source: xAPI-Data 2.3.1.
 */
public final class StatementComparison {

  private static final Set<String> SET_BY_STORE = Set.of("id", "stored", "authority", "version");

  private StatementComparison() {}

  /**
   * Compares a statement just sent with a stored one of the same id.
   *
   * @param sent as the tool sent it
   * @param stored as it is kept, with what the store added
   */
  public static boolean same(Json.Obj sent, Json.Obj stored) {
    boolean withTimestamp = sent.get("timestamp") != null;
    return sameMembers(sent, stored, withTimestamp ? SET_BY_STORE : plusTimestamp());
  }

  private static Set<String> plusTimestamp() {
    Set<String> names = new TreeSet<>(SET_BY_STORE);
    names.add("timestamp");
    return names;
  }

  private static boolean sameMembers(Json.Obj left, Json.Obj right, Set<String> ignored) {
    Set<String> names = new TreeSet<>(left.members().keySet());
    names.addAll(right.members().keySet());
    names.removeAll(ignored);
    return names.stream().allMatch(name -> same(name, left.get(name), right.get(name)));
  }

  private static boolean same(String name, Json left, Json right) {
    if (left == null || right == null) {
      return false;
    }
    return switch (name) {
      case "extensions" -> plain(left, right);
      case "verb" -> objects(left, right, Set.of("display"));
      case "timestamp" -> moments(left, right);
      case "member" -> unordered(left, right);
      case "parent", "grouping", "category", "other" -> lists(asList(left), asList(right));
      default -> other(left, right);
    };
  }

  private static boolean other(Json left, Json right) {
    if (left instanceof Json.Obj && right instanceof Json.Obj) {
      boolean activity =
          ((Json.Obj) left).get("definition") != null
              || ((Json.Obj) right).get("definition") != null;
      return objects(left, right, activity ? Set.of("definition") : Set.of());
    }
    if (left instanceof Json.Arr a && right instanceof Json.Arr b) {
      return lists(a.items(), b.items());
    }
    return plain(left, right);
  }

  private static boolean objects(Json left, Json right, Set<String> ignored) {
    return left instanceof Json.Obj a && right instanceof Json.Obj b && sameMembers(a, b, ignored);
  }

  private static boolean lists(List<Json> left, List<Json> right) {
    if (left.size() != right.size()) {
      return false;
    }
    Iterator<Json> others = right.iterator();
    return left.stream().allMatch(item -> other(item, others.next()));
  }

  private static boolean unordered(Json left, Json right) {
    if (!(left instanceof Json.Arr a) || !(right instanceof Json.Arr b)) {
      return false;
    }
    List<Json> open = new ArrayList<>(b.items());
    for (Json item : a.items()) {
      Json match = open.stream().filter(o -> other(item, o)).findFirst().orElse(null);
      if (match == null) {
        return false;
      }
      open.remove(match);
    }
    return open.isEmpty();
  }

  private static boolean moments(Json left, Json right) {
    return left instanceof Json.Text a
        && right instanceof Json.Text b
        && IsoTimestamp.parse(a.value()).equals(IsoTimestamp.parse(b.value()));
  }

  private static List<Json> asList(Json json) {
    return json instanceof Json.Arr array ? array.items() : List.of(json);
  }

  private static boolean plain(Json left, Json right) {
    if (left instanceof Json.Obj a && right instanceof Json.Obj b) {
      return a.members().keySet().equals(b.members().keySet())
          && a.members().entrySet().stream()
              .allMatch((Map.Entry<String, Json> e) -> plain(e.getValue(), b.get(e.getKey())));
    }
    if (left instanceof Json.Arr a && right instanceof Json.Arr b) {
      Iterator<Json> others = b.items().iterator();
      return a.items().size() == b.items().size()
          && a.items().stream().allMatch(item -> plain(item, others.next()));
    }
    if (left instanceof Json.Text a && right instanceof Json.Text b) {
      return a.value().equals(b.value());
    }
    if (left instanceof Json.Num a && right instanceof Json.Num b) {
      return a.literal().equals(b.literal()) || a.value().compareTo(b.value()) == 0;
    }
    if (left instanceof Json.Bool a && right instanceof Json.Bool b) {
      return a.value() == b.value();
    }
    return left instanceof Json.Null && right instanceof Json.Null;
  }
}
