package org.interlock.lrs.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text as it was sent (RFC 8259), with its place in that text, so that a
 * statement can be kept and given back byte for byte. Read by {@link JsonReader}; never changed.
 */
public sealed interface Json {

  /** Index of its first character in the text it was read from. */
  int start();

  /** Index after its last character. */
  int end();

  /** The word the specification uses for its type. */
  String typeName();

  /** Its own characters out of the text it was read from. */
  default String slice(String text) {
    return text.substring(start(), end());
  }

  /** An object; its members in the order sent, each name once. */
  record Obj(Map<String, Json> members, int start, int end) implements Json {

    /** The member of that name, or null. */
    public Json get(String name) {
      return members.get(name);
    }

    /** The text under that name, or null when it is absent or no text. */
    public String text(String name) {
      return members.get(name) instanceof Text text ? text.value() : null;
    }

    @Override
    public String typeName() {
      return "object";
    }
  }

  /** An array. */
  record Arr(List<Json> items, int start, int end) implements Json {
    @Override
    public String typeName() {
      return "array";
    }
  }

  /** A string, its escapes resolved. */
  record Text(String value, int start, int end) implements Json {
    @Override
    public String typeName() {
      return "string";
    }
  }

  /** A number, as it was written. */
  record Num(String literal, int start, int end) implements Json {

    /** Its exact value. */
    public BigDecimal value() {
      return new BigDecimal(literal);
    }

    @Override
    public String typeName() {
      return "number";
    }
  }

  /** A truth value. */
  record Bool(boolean value, int start, int end) implements Json {
    @Override
    public String typeName() {
      return "boolean";
    }
  }

  /** The null literal: allowed inside extensions only (xAPI-Data 2.2). */
  record Null(int start, int end) implements Json {
    @Override
    public String typeName() {
      return "null";
    }
  }
}
