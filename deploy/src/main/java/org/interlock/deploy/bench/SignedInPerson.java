package org.interlock.deploy.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlock.deploy.launch.AccessFile.Account;

/**
 * Somebody who has signed in over the sign-in page, as a browser does, and enrolled in a module.
 */
final class SignedInPerson {

  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");

  private final String baseUrl;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  SignedInPerson(String baseUrl, Account account) {
    this.baseUrl = baseUrl;
    String page = send(request("/login").GET()).body();
    Map<String, String> form = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page.substring(Math.max(0, page.indexOf("id=\"signIn\""))));
    while (hidden.find()) {
      form.put(hidden.group(1), hidden.group(2));
    }
    form.put("username", account.username());
    form.put("password", account.password());
    form.put("submit", "submit");
    post("/login", form);
    if (send(request("/home").GET()).statusCode() != 200) {
      throw new IllegalStateException(account.username() + " could not sign in");
    }
  }

  /** Enrols in a module; twice has one effect. */
  void enrol(String module) {
    post("/learn/enrol", Map.of("module", module));
  }

  /** What a browser would send as its cookies. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(HttpCookie::toString)
        .map(text -> text.replace("\"", "").replaceAll(";.*", ""))
        .collect(Collectors.joining("; "));
  }

  /**
   * Size of a page before it is compressed, in bytes.
   *
   * @throws IllegalStateException if the answer is not that page
   */
  int size(String path) {
    HttpResponse<String> answer = send(request(path).GET());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("GET " + path + " was answered with " + answer.statusCode());
    }
    return answer.body().getBytes(StandardCharsets.UTF_8).length;
  }

  private void post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    int status =
        send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", baseUrl)
                .POST(HttpRequest.BodyPublishers.ofString(body)))
            .statusCode();
    if (status >= 400) {
      throw new IllegalStateException("POST " + path + " was answered with " + status);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer from " + baseUrl, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
