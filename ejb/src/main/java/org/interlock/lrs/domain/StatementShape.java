package org.interlock.lrs.domain;

import java.util.List;
import java.util.Map;
import org.interlock.lrs.StatementFormat;

/**
 * A stored statement as a reader asked to have it: exact, with identifiers only, or canonical with
 * one language. What the format does not touch keeps its very characters. Source:
 * xAPI-Communication 2.1.3, parameter format.
 */
public final class StatementShape {

  private static final List<String> IDENTITY =
      List.of("objectType", "mbox", "mbox_sha1sum", "openid", "account");

  private final String text;
  private final LanguageChoice languages;
  private final StringBuilder out = new StringBuilder();

  private StatementShape(String text, LanguageChoice languages) {
    this.text = text;
    this.languages = languages;
  }

  /**
   * The text that the reader gets.
   *
   * @param payload as it lies in the store
   * @param languages an Accept-Language header; counts for the canonical format only
   */
  public static String of(String payload, StatementFormat format, String languages) {
    if (format == StatementFormat.EXACT) {
      return payload;
    }
    LanguageChoice choice =
        format == StatementFormat.CANONICAL ? LanguageChoice.of(languages) : null;
    StatementShape shape = new StatementShape(payload, choice);
    shape.statement((Json.Obj) JsonReader.read(payload));
    return shape.out.toString();
  }

  private void statement(Json.Obj statement) {
    members(statement, this::property);
  }

  private void property(String name, Json value) {
    switch (name) {
      case "actor", "authority", "instructor", "team" -> actor((Json.Obj) value);
      case "verb" -> verb((Json.Obj) value);
      case "object" -> object((Json.Obj) value);
      case "context" -> members((Json.Obj) value, this::contextProperty);
      default -> asIs(value);
    }
  }

  private void contextProperty(String name, Json value) {
    switch (name) {
      case "instructor", "team" -> actor((Json.Obj) value);
      case "contextActivities" ->
          members((Json.Obj) value, (list, items) -> items((Json.Arr) items, this::activity));
      default -> asIs(value);
    }
  }

  private void object(Json.Obj object) {
    String type = object.text("objectType");
    if (type == null || "Activity".equals(type)) {
      activity(object);
    } else if ("SubStatement".equals(type)) {
      statement(object);
    } else if ("StatementRef".equals(type)) {
      asIs(object);
    } else {
      actor(object);
    }
  }

  private void actor(Json.Obj actor) {
    if (languages != null) {
      asIs(actor);
      return;
    }
    boolean anonymous = ActorIdentity.of(actor).isEmpty();
    selected(
        actor,
        (name, value) -> {
          if (IDENTITY.contains(name)) {
            asIs(value);
            return;
          }
          items((Json.Arr) value, this::actor);
        },
        name -> IDENTITY.contains(name) || anonymous && "member".equals(name));
  }

  private void verb(Json.Obj verb) {
    selected(
        verb,
        (name, value) -> {
          if ("display".equals(name)) {
            oneLanguage((Json.Obj) value);
          } else {
            asIs(value);
          }
        },
        name -> languages != null || "id".equals(name));
  }

  private void activity(Json.Obj activity) {
    selected(
        activity,
        (name, value) -> {
          if ("definition".equals(name)) {
            members((Json.Obj) value, this::definitionProperty);
          } else {
            asIs(value);
          }
        },
        name -> languages != null || "id".equals(name));
  }

  private void definitionProperty(String name, Json value) {
    switch (name) {
      case "name", "description" -> oneLanguage((Json.Obj) value);
      case "choices", "scale", "source", "target", "steps" ->
          items((Json.Arr) value, component -> members(component, this::componentProperty));
      default -> asIs(value);
    }
  }

  private void componentProperty(String name, Json value) {
    if ("description".equals(name)) {
      oneLanguage((Json.Obj) value);
    } else {
      asIs(value);
    }
  }

  private void oneLanguage(Json.Obj map) {
    String chosen = languages.among(map.members().keySet());
    selected(map, (name, value) -> asIs(value), name -> name.equals(chosen));
  }

  private void members(Json.Obj object, java.util.function.BiConsumer<String, Json> each) {
    selected(object, each, name -> true);
  }

  private void selected(
      Json.Obj object,
      java.util.function.BiConsumer<String, Json> each,
      java.util.function.Predicate<String> wanted) {
    out.append('{');
    String comma = "";
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      if (wanted.test(member.getKey())) {
        out.append(comma).append('"').append(member.getKey()).append("\":");
        each.accept(member.getKey(), member.getValue());
        comma = ",";
      }
    }
    out.append('}');
  }

  private void items(Json.Arr array, java.util.function.Consumer<Json.Obj> each) {
    out.append('[');
    String comma = "";
    for (Json item : array.items()) {
      out.append(comma);
      each.accept((Json.Obj) item);
      comma = ",";
    }
    out.append(']');
  }

  private void asIs(Json value) {
    out.append(text, value.start(), value.end());
  }
}
