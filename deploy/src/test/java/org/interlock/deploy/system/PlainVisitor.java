package org.interlock.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interlock.deploy.launch.AccessFile.Account;

/**
 * A person whose browser has no script and shows every answer as it comes: for what HTTP alone
 * tells.
 */
final class PlainVisitor {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final String server;
  private final String baseUrl;
  private final Map<String, String> forwarded = new LinkedHashMap<>();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  PlainVisitor(TestedProduct product) {
    this(product.baseUrl());
  }

  PlainVisitor(String baseUrl) {
    this(baseUrl, baseUrl);
  }

  private PlainVisitor(String server, String typed) {
    this.server = server;
    this.baseUrl = typed;
  }

  /**
   * A visitor whose requests come through a proxy that speaks TLS with the world, as it says in its
   * headers.
   *
   * @param server where the proxy finds the server
   * @param typed the address that the visitor typed
   */
  static PlainVisitor throughProxy(String server, String typed) {
    PlainVisitor visitor = new PlainVisitor(server, typed);
    URI address = URI.create(typed);
    visitor.forwarded.put("X-Forwarded-Proto", address.getScheme());
    visitor.forwarded.put("X-Forwarded-Host", address.getAuthority());
    visitor.forwarded.put("X-Forwarded-For", "203.0.113.9");
    return visitor;
  }

  /** Asks for a page. */
  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Asks for an address, taking this media type only. */
  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept).GET());
  }

  /** Sends a body as a script of one of our own pages would. */
  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(
        request(path)
            .header("Origin", baseUrl)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a form as a component's script on one of our own pages would. */
  HttpResponse<String> postByScript(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Origin", baseUrl)
            .header("Faces-Request", "partial/ajax")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** What the browser sends along, for requests that are made without it. */
  String cookieHeader() {
    StringBuilder header = new StringBuilder();
    cookies.forEach((name, value) -> header.append(name).append('=').append(value).append("; "));
    return header.toString();
  }

  /** Sends a form as one of our own pages would. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return postFrom(baseUrl, path, fields);
  }

  /** Sends a form as a page of another origin would. */
  HttpResponse<String> postFrom(String origin, String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** Opens the sign-in page and sends it filled in; leads to {@code wished} if all is well. */
  HttpResponse<String> signIn(String username, String password, String wished) {
    String page = get("/login?to=" + URLEncoder.encode(wished, StandardCharsets.UTF_8)).body();
    Map<String, String> fields = hidden(page);
    fields.put("to", wished);
    fields.put("username", username);
    fields.put("password", password);
    fields.put("submit", "submit");
    return post("/login", fields);
  }

  /** The hidden fields of a page's forms, as a browser sends them along. */
  static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = HIDDEN.matcher(page);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  /** Signs in to go home. */
  HttpResponse<String> signIn(Account account) {
    return signIn(account.username(), account.password(), "/home");
  }

  /** What the browser keeps of this site, by name. */
  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  /** Puts cookies back that were kept aside. */
  void putBack(Map<String, String> kept) {
    cookies.clear();
    cookies.putAll(kept);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    HttpResponse<String> answer = answer(request.build());
    for (String set : answer.headers().allValues("set-cookie")) {
      String[] pair = set.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30));
    forwarded.forEach(request::header);
    return request;
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    StringBuilder form = new StringBuilder();
    fields.forEach(
        (name, value) ->
            form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }
}
