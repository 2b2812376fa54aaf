package org.interlock.lrs.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;

/**
 * A value under examination together with the way to it, so that a refusal can name the JSON path.
 * The path is put together only when something is refused.
 *
 * @param parent where it hangs, null for the root
 * @param step member name or {@code [index]}
 * @param json the value
 */
public record Place(Place parent, String step, Json json) {

  private static final int LONGEST_QUOTE = 100;

  /** The start of a way. */
  public static Place root(Json json) {
    return new Place(null, "$", json);
  }

  /** The way on to a member whose value is known. */
  Place at(String name, Json value) {
    String plain = name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "['" + name + "']";
    return new Place(this, plain, value);
  }

  /** The way on to an item whose value is known. */
  Place item(int index, Json value) {
    return new Place(this, "[" + index + "]", value);
  }

  /** JSONPath of this value: {@code $.actor.mbox}. */
  public String path() {
    return parent == null ? step : parent.path() + step;
  }

  /** The refusal of this value. */
  public InvalidStatementException refusal(String problem, Clause clause) {
    return new InvalidStatementException(path(), quote(), problem, clause);
  }

  /** This value as an object that has no members but the named ones. */
  Place only(Clause clause, String... allowed) {
    Set<String> names = Set.of(allowed);
    for (Map.Entry<String, Json> member : object(clause).members().entrySet()) {
      if (!names.contains(member.getKey())) {
        throw at(member.getKey(), member.getValue())
            .refusal("unknown property; expected one of " + sorted(allowed), clause);
      }
    }
    return this;
  }

  /** This value, which must be an object. */
  Json.Obj object(Clause clause) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    throw refusal("must be an object, is " + json.typeName(), clause);
  }

  /** This value, which must be an array. */
  Json.Arr array(Clause clause) {
    if (json instanceof Json.Arr array) {
      return array;
    }
    throw refusal("must be an array, is " + json.typeName(), clause);
  }

  /** This value, which must be a string. */
  String text(Clause clause) {
    if (json instanceof Json.Text text) {
      return text.value();
    }
    throw refusal("must be a string, is " + json.typeName(), clause);
  }

  /** This value, which must be a number. */
  Json.Num number(Clause clause) {
    if (json instanceof Json.Num number) {
      return number;
    }
    throw refusal("must be a number, is " + json.typeName(), clause);
  }

  /** Refuses this value unless it is a truth value. */
  void bool(Clause clause) {
    if (!(json instanceof Json.Bool)) {
      throw refusal("must be true or false, is " + json.typeName(), clause);
    }
  }

  /** Whether this object has that member. */
  boolean has(String name) {
    return json instanceof Json.Obj object && object.get(name) != null;
  }

  /** The member of that name, which may be absent: then null. */
  Place optional(String name) {
    Json value = json instanceof Json.Obj object ? object.get(name) : null;
    return value == null ? null : at(name, value);
  }

  /** The member of that name, which must be there. */
  Place required(String name, Clause clause) {
    Place member = optional(name);
    if (member == null) {
      throw refusal("the property \"" + name + "\" is missing", clause);
    }
    return member;
  }

  private String quote() {
    if (json instanceof Json.Text text) {
      String value = text.value();
      return value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value;
    }
    if (json instanceof Json.Num number) {
      return number.literal();
    }
    if (json instanceof Json.Bool bool) {
      return String.valueOf(bool.value());
    }
    return json == null ? "" : json.typeName();
  }

  private static String sorted(String... names) {
    String[] copy = names.clone();
    Arrays.sort(copy);
    return String.join(", ", copy);
  }
}
