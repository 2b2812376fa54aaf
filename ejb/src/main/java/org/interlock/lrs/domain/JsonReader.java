package org.interlock.lrs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;

/**
 * Reads a JSON text strictly: RFC 8259 to the letter, malformed UTF-8 refused, no member name twice
 * in one object (xAPI-Data 2.2: "use each property no more than one time"), at most {@value
 * #DEEPEST} levels deep so that no request exhausts the stack.
 */
public final class JsonReader {

  /** Levels of nesting that are read; statements of real tools use fewer than 20. */
  public static final int DEEPEST = 100;

  private static final int LONGEST_NUMBER = 400;
  private static final int LONGEST_EXPONENT = 6;

  private final String text;
  private final Deque<Object> path = new ArrayDeque<>();
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * The value that a text consists of.
   *
   * @throws InvalidStatementException when the text is not one JSON value
   */
  public static Json read(String text) {
    JsonReader reader = new JsonReader(text);
    reader.skipSpace();
    Json value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.refusal("there is more text after the end of the JSON value");
    }
    return value;
  }

  /**
   * The characters of a body.
   *
   * @throws InvalidStatementException when the bytes are not UTF-8
   */
  public static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidStatementException(
          "$", "", "the body is not UTF-8 (RFC 8259, section 8.1)", Clause.FORMATTING, e);
    }
  }

  private Json value() {
    if (path.size() > DEEPEST) {
      throw refusal("nested more than " + DEEPEST + " levels deep");
    }
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> {
        int start = at;
        yield new Json.Text(string(), start, at);
      }
      case 't' -> new Json.Bool(true, at, word("true"));
      case 'f' -> new Json.Bool(false, at, word("false"));
      case 'n' -> new Json.Null(at, word("null"));
      default -> number(c);
    };
  }

  private Json.Obj object() {
    int start = at++;
    Map<String, Json> members = new LinkedHashMap<>();
    skipSpace();
    if (peek() == '}') {
      at++;
      return new Json.Obj(members, start, at);
    }
    while (true) {
      if (peek() != '"') {
        throw refusal("expected a member name in double quotes");
      }
      String name = string();
      path.addLast(name);
      if (members.containsKey(name)) {
        throw refusal("the property stands twice in one object");
      }
      skipSpace();
      expect(':');
      skipSpace();
      members.put(name, value());
      path.removeLast();
      skipSpace();
      if (peek() == '}') {
        at++;
        return new Json.Obj(members, start, at);
      }
      expect(',');
      skipSpace();
    }
  }

  private Json.Arr array() {
    int start = at++;
    List<Json> items = new ArrayList<>();
    skipSpace();
    if (peek() == ']') {
      at++;
      return new Json.Arr(items, start, at);
    }
    while (true) {
      path.addLast(items.size());
      items.add(value());
      path.removeLast();
      skipSpace();
      if (peek() == ']') {
        at++;
        return new Json.Arr(items, start, at);
      }
      expect(',');
      skipSpace();
    }
  }

  private String string() {
    int start = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\') {
        return escapedString(start);
      }
      if (c < ' ') {
        throw refusal("an unescaped control character in a string");
      }
      at++;
    }
    throw refusal("the text ends inside a string");
  }

  private String escapedString(int start) {
    StringBuilder value = new StringBuilder(text.substring(start, at));
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c < ' ') {
        throw refusal("an unescaped control character in a string");
      }
      value.append(c == '\\' ? escape() : c);
    }
    throw refusal("the text ends inside a string");
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw refusal("an escape that JSON does not know");
    };
  }

  private char unicode() {
    if (at + 4 > text.length()) {
      throw refusal("the text ends inside an escape");
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) {
        throw refusal("expected four hexadecimal digits after \\u");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private Json.Num number(char first) {
    int start = at;
    if (first == '-') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      int exponent = at;
      digits();
      if (at - exponent > LONGEST_EXPONENT) {
        throw refusal("an exponent of more than " + LONGEST_EXPONENT + " digits");
      }
    }
    if (at - start > LONGEST_NUMBER) {
      throw refusal("a number of more than " + LONGEST_NUMBER + " characters");
    }
    return new Json.Num(text.substring(start, at), start, at);
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw refusal("expected a JSON value");
    }
  }

  private int word(String word) {
    if (!text.startsWith(word, at)) {
      throw refusal("expected a JSON value");
    }
    at += word.length();
    return at;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw refusal("expected '" + wanted + "'");
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw refusal("the text ends too early");
    }
    return text.charAt(at);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private InvalidStatementException refusal(String problem) {
    Place place = Place.root(null);
    for (Object step : path) {
      place =
          step instanceof Integer index ? place.item(index, null) : place.at((String) step, null);
    }
    String near = text.substring(Math.min(at, text.length()), Math.min(at + 20, text.length()));
    return new InvalidStatementException(
        place.path(), near, problem + " (at character " + at + ")", Clause.FORMATTING);
  }
}
