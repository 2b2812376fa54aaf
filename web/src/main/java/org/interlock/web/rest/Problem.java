package org.interlock.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * The body of a failed request, as RFC 9457 spells it.
 *
 * @param status HTTP status
 * @param code the fact, for scripts
 * @param title the kind of failure in a word or two, for people
 * @param detail the fact with its values in words, for people
 * @param reference number in the log, or null where nothing is logged
 */
public record Problem(int status, String code, String title, String detail, String reference) {

  /** Media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The body itself. */
  public JsonObject json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "urn:interlock:problem:" + code)
            .add("title", title)
            .add("detail", detail)
            .add("status", status)
            .add("code", code);
    if (reference != null) {
      json.add("reference", reference);
    }
    return json.build();
  }
}
