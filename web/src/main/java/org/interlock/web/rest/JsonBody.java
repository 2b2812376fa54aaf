package org.interlock.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.Map;

/**
 * The body of a request as one JSON object. Read here and not by the container, whose reader
 * answers a broken body as if it were our failure.
 */
public final class JsonBody {

  /** Longest body that our own pages send, in characters, with room to spare. */
  private static final int LONGEST = 16_384;

  /** Nothing that is sent here is nested deeper; the parser fails unchecked at a thousand. */
  private static final int DEEPEST = 100;

  /** A key that stands twice is refused: whichever is meant, the other is lost. */
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonBody() {}

  /**
   * Reads one object.
   *
   * @throws BrokenJsonException when the text is no JSON object
   * @throws BadRequestException when it is too long, or there is none
   */
  public static JsonObject object(String text) {
    if (text == null || text.length() > LONGEST) {
      throw new BadRequestException("no JSON object of at most " + LONGEST + " characters");
    }
    if (depth(text) > DEEPEST) {
      throw new BrokenJsonException(1, 1);
    }
    try (JsonParser parser = Json.createParser(new StringReader(text));
        JsonReader reader = READERS.createReader(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next();
      }
      return reader.readObject();
    } catch (JsonParsingException e) {
      JsonLocation place = e.getLocation();
      throw new BrokenJsonException(place.getLineNumber(), place.getColumnNumber());
    } catch (JsonException e) {
      throw new BrokenJsonException(1, 1);
    }
  }

  /** How deep brackets are nested at most; those within strings count too, which hurts nobody. */
  private static int depth(String text) {
    int open = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        deepest = Math.max(deepest, ++open);
      } else if (c == ']' || c == '}') {
        open--;
      }
    }
    return deepest;
  }
}
