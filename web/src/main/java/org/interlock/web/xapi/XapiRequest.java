package org.interlock.web.xapi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interlock.lrs.Clause;

/**
 * A request as the specification means it, whether it came plainly or in the alternate syntax.
 *
 * @param method the method meant
 * @param resource path below the endpoint, such as {@code statements}
 * @param parameters query parameters, each once
 * @param headers those the specification names, by name without regard to case
 * @param body content in bytes
 */
record XapiRequest(
    String method,
    String resource,
    Map<String, String> parameters,
    Map<String, String> headers,
    byte[] body) {

  XapiRequest {
    TreeMap<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
    parameters = Map.copyOf(parameters);
  }

  /** A header, if it was sent. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** A parameter, if it was sent. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Whether only the header of the answer is wanted. */
  boolean isHead() {
    return "HEAD".equals(method);
  }

  /**
   * Refuses parameters that this use of the resource does not know, in any spelling.
   *
   * @throws XapiRefusal 400
   */
  void allowOnly(Set<String> known) {
    for (String name : parameters.keySet()) {
      if (!known.contains(name)) {
        throw XapiRefusal.bad(
            "the parameter \"" + name + "\" is not known here", Clause.ERROR_CODES);
      }
    }
  }

  /** Media type of the content, without parameters, in lower case; empty if none was said. */
  String mediaType() {
    String type = header("Content-Type").orElse("");
    return type.split(";", 2)[0].trim().toLowerCase(java.util.Locale.ROOT);
  }
}
