package org.interlock.recording;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.interlock.lrs.StoredStatement;

/** Reads out of a statement what a person wants to know, whoever sent it. */
final class RecordReader {

  private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

  private RecordReader() {}

  /** The plain terms of a statement. */
  static RecordRow row(StoredStatement stored, Locale reader) {
    JsonObject statement = parse(stored.json());
    JsonObject object = statement.getJsonObject("object");
    JsonObject definition = child(object, "definition");
    JsonObject result = child(statement, "result");
    return new RecordRow(
        UUID.fromString(statement.getString("id")),
        lastWord(statement.getJsonObject("verb").getString("id")),
        name(definition, object, reader),
        lastWord(definition.getString("type", "")),
        moment(statement.getString("timestamp"), stored.stored()),
        scaled(child(result, "score")),
        result.containsKey("success") ? result.getBoolean("success") : null);
  }

  private static String name(JsonObject definition, JsonObject object, Locale reader) {
    JsonObject names = child(definition, "name");
    String wanted = reader.getLanguage();
    if (names.containsKey(wanted)) {
      return names.getString(wanted);
    }
    return names.keySet().stream()
        .findFirst()
        .map(names::getString)
        .orElse(object.getString("id", ""));
  }

  private static BigDecimal scaled(JsonObject score) {
    return score.get("scaled") instanceof JsonNumber number ? number.bigDecimalValue() : null;
  }

  /** A tool may leave out the zone; then the stored time is the honest answer. */
  private static Instant moment(String timestamp, Instant stored) {
    try {
      return OffsetDateTime.parse(timestamp).toInstant();
    } catch (DateTimeParseException e) {
      return stored;
    }
  }

  private static JsonObject child(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : NOTHING;
  }

  private static String lastWord(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static JsonObject parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
