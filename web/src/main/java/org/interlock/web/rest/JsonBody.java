package org.interlock.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;

/**
 * The body of a request as one JSON object. Read here and not by the container, whose reader
 * answers a broken body as if it were our failure.
 */
public final class JsonBody {

  /** Longest body that our own pages send, in characters, with room to spare. */
  private static final int LONGEST = 16_384;

  private JsonBody() {}

  /**
   * Reads one object.
   *
   * @throws BadRequestException when the text is no JSON object, or too long
   */
  public static JsonObject object(String text) {
    if (text == null || text.length() > LONGEST) {
      throw new BadRequestException("no JSON object of at most " + LONGEST + " characters");
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new BadRequestException("no JSON object", e);
    }
  }
}
