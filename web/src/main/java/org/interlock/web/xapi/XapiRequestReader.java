package org.interlock.web.xapi;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlock.lrs.Clause;

/**
 * Reads an HTTP request into the one the specification means: parameters strictly, content up to
 * the limit, and the alternate syntax unwrapped (xAPI-Communication 1.3).
 */
final class XapiRequestReader {

  private static final List<String> HEADERS =
      List.of(
          "Authorization",
          "X-Experience-API-Version",
          "Content-Type",
          "Content-Length",
          "If-Match",
          "If-None-Match",
          "Accept-Language");

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "POST", "DELETE");
  private static final int CHUNK = 8192;

  private final int limit;

  /**
   * @param limit longest content in bytes
   */
  XapiRequestReader(int limit) {
    this.limit = limit;
  }

  /**
   * The request that is meant.
   *
   * @throws XapiRefusal 400 when it cannot be read, 413 when it is too long
   */
  XapiRequest read(HttpServletRequest http) throws IOException {
    Map<String, String> parameters =
        form(http.getQueryString() == null ? "" : http.getQueryString());
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      if (http.getHeader(name) != null) {
        headers.put(name, http.getHeader(name));
      }
    }
    String resource = http.getPathInfo() == null ? "" : http.getPathInfo().substring(1);
    byte[] body = body(http);
    XapiRequest plain = new XapiRequest(http.getMethod(), resource, parameters, headers, body);
    return "POST".equals(plain.method()) && parameters.containsKey("method")
        ? unwrapped(plain)
        : plain;
  }

  private static XapiRequest unwrapped(XapiRequest outer) {
    String method = outer.parameters().get("method");
    if (!METHODS.contains(method)) {
      throw XapiRefusal.bad(
          "method must be GET, HEAD, PUT, POST or DELETE", Clause.ALTERNATE_SYNTAX);
    }
    if (outer.parameters().size() > 1) {
      throw XapiRefusal.bad(
          "no parameter but method may stand in the address", Clause.ALTERNATE_SYNTAX);
    }
    if (!"application/x-www-form-urlencoded".equals(outer.mediaType())) {
      throw XapiRefusal.bad(
          "Content-Type must be application/x-www-form-urlencoded", Clause.ALTERNATE_SYNTAX);
    }
    Map<String, String> headers = new LinkedHashMap<>(outer.headers());
    headers.remove("Content-Type");
    Map<String, String> parameters = new LinkedHashMap<>();
    byte[] content = new byte[0];
    for (Map.Entry<String, String> field :
        form(new String(outer.body(), StandardCharsets.UTF_8)).entrySet()) {
      if ("content".equals(field.getKey())) {
        content = field.getValue().getBytes(StandardCharsets.UTF_8);
        headers.putIfAbsent("Content-Type", XapiAnswer.JSON);
      } else if (HEADERS.stream().anyMatch(field.getKey()::equalsIgnoreCase)) {
        headers.keySet().removeIf(field.getKey()::equalsIgnoreCase);
        headers.put(field.getKey(), field.getValue());
      } else {
        parameters.put(field.getKey(), field.getValue());
      }
    }
    return new XapiRequest(method, outer.resource(), parameters, headers, content);
  }

  private byte[] body(HttpServletRequest http) throws IOException {
    if (http.getContentLengthLong() > limit) {
      throw tooLong();
    }
    // Grows with what arrives: a declared length is only a promise.
    ByteArrayOutputStream content = new ByteArrayOutputStream(CHUNK);
    ServletInputStream in = http.getInputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      if (content.size() + read > limit) {
        throw tooLong();
      }
      content.write(chunk, 0, read);
    }
    return content.toByteArray();
  }

  private XapiRefusal tooLong() {
    return XapiRefusal.of(
        413, "the content is longer than " + limit + " bytes", Clause.ERROR_CODES);
  }

  /** Names and values of a query or form. */
  static Map<String, String> form(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        if (fields.put(name, value) != null) {
          throw XapiRefusal.bad("the parameter \"" + name + "\" stands twice", Clause.ERROR_CODES);
        }
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw XapiRefusal.bad("a parameter is not percent-encoded rightly", Clause.ERROR_CODES);
    }
  }
}
