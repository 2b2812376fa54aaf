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

  /** Longest words of what it was done to, in characters; a product rule. */
  private static final int LONGEST = 110;

  private RecordReader() {}

  /** The plain terms of a statement. */
  static RecordRow row(StoredStatement stored, Locale reader) {
    JsonObject statement = parse(stored.json());
    JsonObject object = statement.getJsonObject("object");
    JsonObject definition = child(object, "definition");
    JsonObject names = names(definition);
    String language = language(names, reader);
    JsonObject result = child(statement, "result");
    return new RecordRow(
        UUID.fromString(statement.getString("id")),
        lastWord(statement.getJsonObject("verb").getString("id")),
        language == null ? object.getString("id", "") : shortened(names.getString(language)),
        language,
        lastWord(definition.getString("type", "")),
        moment(statement.getString("timestamp"), stored.stored()),
        scaled(child(result, "score")),
        result.containsKey("success") ? result.getBoolean("success") : null,
        result.getString("response", null));
  }

  /** What it was done to: of a question its words, since its name is an author's code. */
  private static JsonObject names(JsonObject definition) {
    JsonObject words = child(definition, "description");
    boolean question = definition.containsKey("interactionType") && !words.isEmpty();
    return question ? words : child(definition, "name");
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + "…";
  }

  /** The language in which its name is told: the reader's, else any; null where it has no name. */
  private static String language(JsonObject names, Locale reader) {
    String wanted = reader.getLanguage();
    return names.containsKey(wanted) ? wanted : names.keySet().stream().findFirst().orElse(null);
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
