package org.interlock.web.xapi;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered to a client.
 *
 * @param status HTTP status
 * @param headers besides those of every answer
 * @param body bytes; none for 204
 */
record XapiAnswer(int status, Map<String, String> headers, byte[] body) {

  static final String JSON = "application/json";

  /** An answer in JSON. */
  static XapiAnswer json(int status, String text) {
    return new XapiAnswer(
        status, Map.of("Content-Type", JSON), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Done, nothing to say. */
  static XapiAnswer done() {
    return new XapiAnswer(204, Map.of(), new byte[0]);
  }

  /**
   * A refusal that names where, what, why and by which clause.
   *
   * @param path JSON path or parameter; may be empty
   * @param value what stood there; may be empty
   */
  static XapiAnswer refusal(int status, String path, String value, String problem, String clause) {
    String body =
        Json.createObjectBuilder()
            .add(
                "error",
                Json.createObjectBuilder()
                    .add("status", status)
                    .add("path", path)
                    .add("value", value)
                    .add("problem", problem)
                    .add("clause", clause))
            .build()
            .toString();
    return json(status, body);
  }

  /** The same with one more header. */
  XapiAnswer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new XapiAnswer(status, more, body);
  }
}
