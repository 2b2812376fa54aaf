package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that lead nowhere, and how that is told: by our own page, or as a problem of the API.
 */
@SystemTest
class DeadEndsST {

  @Test
  void what_the_api_does_not_know_is_a_problem_and_no_page(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    String place = "/api/enrolments/01936d5e-0000-7000-8000-000000000007/lessons/1/position";

    assertProblem(visitor.get("/api/no/such"), 404, "notFound");
    assertProblem(visitor.get("/api"), 404, "notFound");
    assertProblem(visitor.get("/api/session/more"), 404, "notFound");
    assertProblem(visitor.send("PATCH", "/api/session", "text/plain", ""), 405, "methodNotAllowed");
    HttpResponse<String> get = visitor.get(place);
    assertProblem(get, 405, "methodNotAllowed");
    assertThat(header(get, "Allow")).contains("POST");
    assertProblem(visitor.send("POST", place, "text/plain", "b3"), 415, "mediaType");
    assertProblem(visitor.get("/api/session", "image/png"), 406, "notAcceptable");
  }

  @Test
  void broken_json_is_told_with_the_place_where_it_breaks(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    HttpResponse<String> answer =
        visitor.send(
            "POST",
            "/api/enrolments/01936d5e-0000-7000-8000-000000000007/lessons/1/position",
            "application/json",
            "{\"block\":\n  b3}");

    assertProblem(answer, 400, "brokenJson");
    assertThat(answer.body()).contains("line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/console",
        "/console/index.html",
        "/WEB-INF",
        "/WEB-INF/x",
        "/web-inf/web.xml",
        "/META-INF",
        "/META-INF/MANIFEST.MF",
        "/assets",
        "/assets/x",
        "/assets/x/css",
        "/assets/x/css/",
        "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml",
        "/assets/x/..%2f..%2fWEB-INF/web.xml",
        "/resources",
        "/resources/",
        "/resources/interlock",
        "/login/%2e%2e/home",
        "/%2e%2e/etc",
        "/%00",
        "/login%00",
        "/login;jsessionid=x",
        "/nothing;jsessionid=x",
        "//evil.example"
      })
  void what_is_not_there_is_told_by_our_own_page(String path, TestedProduct product) {
    HttpResponse<String> answer = product.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such page here", "name=\"back\"");
    assertThat(answer.body()).doesNotContain("/WEB-INF/errors");
    assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.headers().map()).doesNotContainKeys("location", "server", "x-powered-by");
  }

  @Test
  void a_module_and_a_lesson_have_one_address_however_their_code_is_typed(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("career-manager", "DE"));

    HttpResponse<String> module = visitor.get("/module/f01");
    HttpResponse<String> lesson = visitor.get("/lesson/f01/2");

    assertThat(module.statusCode()).isEqualTo(301);
    assertThat(header(module, "Location")).isEqualTo("/module/F01");
    assertThat(lesson.statusCode()).isEqualTo(301);
    assertThat(header(lesson, "Location")).isEqualTo("/lesson/F01/2");
    assertThat(visitor.get("/module/F01").statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_of_a_page_that_was_open_too_long_leads_back_to_the_page(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    Map<String, String> fields = PlainVisitor.hidden(visitor.get("/profile").body());
    fields.put("jakarta.faces.ViewState", "1:1");

    HttpResponse<String> answer = visitor.post("/profile", fields);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("This page has been open too long", "href=\"/profile\"");
    fields.put("jakarta.faces.partial.ajax", "true");
    HttpResponse<String> toScript = visitor.postByScript("/profile", fields);
    assertThat(toScript.statusCode()).isEqualTo(200);
    assertThat(toScript.body()).contains("<redirect url=\"/profile\">");
  }

  @Test
  void a_lesson_counts_as_read_only_once_it_was_opened(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("career-manager", "CA"));
    visitor.post("/learn/enrol", Map.of("module", "F01"));
    Map<String, String> fields = PlainVisitor.hidden(visitor.get("/lesson/F01/1").body());
    fields.put("lesson", "2");

    assertThat(header(visitor.post("/learn/read", fields), "Location")).isEqualTo("/lesson/F01/2");
    assertProblem(
        visitor.post("/api/enrolments/" + fields.get("registration") + "/lessons/2/read", Map.of()),
        409,
        "lessonNotOpened");
    visitor.get("/lesson/F01/2");
    assertThat(header(visitor.post("/learn/read", fields), "Location")).isEqualTo("/lesson/F01/3");
  }

  @Test
  void a_malformed_form_is_refused_on_a_page_of_our_own(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("career-manager", "DE"));

    HttpResponse<String> answer = visitor.post("/learn/attempt", Map.of("registration", "no-uuid"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("This request cannot be understood");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "bm90IHRoaXMgcGFnZSdzIG5vbmNlIGF0IGFsbA=="})
  void a_form_without_the_nonce_of_its_page_has_no_effect_and_is_told_so(
      String nonce, TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    Map<String, String> fields = PlainVisitor.hidden(visitor.get("/profile").body());
    fields.put("primefaces.nonce", nonce);
    if (nonce.isEmpty()) {
      fields.remove("primefaces.nonce");
    }
    long logged = logged(product);

    HttpResponse<String> answer = visitor.post("/profile", fields);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("This request cannot be understood", "</html>");
    assertThat(logged(product) - logged).as("one line in the log").isLessThan(1000);
    fields.put("jakarta.faces.ViewState", "1:1");
    HttpResponse<String> expired = visitor.post("/profile", fields);
    assertThat(expired.statusCode()).isEqualTo(409);
    assertThat(expired.body()).contains("This page has been open too long", "</html>");
  }

  @Test
  void a_form_with_the_nonce_of_another_page_changes_nothing(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    String page = visitor.get("/profile").body();
    String zone = zone(page);
    String another = zone.equals("Europe/Oslo") ? "Europe/Paris" : "Europe/Oslo";
    Map<String, String> fields = preferences(page);
    fields.put("zone_input", another);
    String own = fields.get("primefaces.nonce");
    List<String> foreign =
        List.of(
            PlainVisitor.hidden(visitor.get("/profile").body()).get("primefaces.nonce"),
            Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));

    for (String nonce : foreign) {
      assertThat(nonce).isNotEqualTo(own).hasSameSizeAs(own);
      fields.put("primefaces.nonce", nonce);
      HttpResponse<String> refused = visitor.post("/profile", fields);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("This request cannot be understood", "</html>");
      assertThat(zone(visitor.get("/profile").body())).isEqualTo(zone);
    }

    fields.put("primefaces.nonce", own);
    assertThat(visitor.post("/profile", fields).statusCode()).isEqualTo(303);
    String changed = visitor.get("/profile").body();
    assertThat(zone(changed)).as("the form is a real one").isEqualTo(another);
    Map<String, String> back = preferences(changed);
    back.put("zone_input", zone);
    visitor.post("/profile", back);
    assertThat(zone(visitor.get("/profile").body())).isEqualTo(zone);
  }

  @Test
  void a_sign_in_without_the_nonce_of_its_page_is_none(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    Map<String, String> fields = PlainVisitor.hidden(visitor.get("/login").body());
    fields.remove("primefaces.nonce");
    fields.put("username", product.account("mentor", "GB").username());
    fields.put("password", product.account("mentor", "GB").password());
    fields.put("submit", "submit");

    assertThat(visitor.post("/login", fields).statusCode()).isEqualTo(400);
    assertThat(header(visitor.get("/home"), "Location")).isEqualTo("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/learn/enrol", "/profile", "/login", "/preferences", "/no/such"})
  void a_form_of_more_than_a_thousand_fields_is_not_understood(String path, TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    Map<String, String> fields = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 1001).forEach(i -> fields.put("field" + i, "x"));

    HttpResponse<String> answer = visitor.post(path, fields);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("This request cannot be understood", "</html>");
  }

  @Test
  void a_request_line_without_a_path_is_not_understood(TestedProduct product) throws IOException {
    URI base = URI.create(product.baseUrl());
    for (String line : List.of("GET *", "GET x", "POST *")) {
      try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
        String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .as(line)
            .startsWith("HTTP/1.1 400 ");
      }
    }
  }

  @Test
  void a_host_that_is_not_ours_is_told_so_in_words_that_do_not_repeat_it(TestedProduct product)
      throws IOException {
    assertThat(raw(product, "GET /login", "evil.example", "Accept-Language: en"))
        .startsWith("HTTP/1.1 421 ")
        .contains("This is not the address of Interlock", "</html>")
        .doesNotContain("evil.example", "Something went wrong");
    assertThat(raw(product, "GET /login", "evil.example", "Accept-Language: fr"))
        .contains("Ce n’est pas l’adresse d’Interlock");
    for (String line : List.of("GET /api/session", "GET /xapi/about")) {
      assertThat(raw(product, line, "evil.example", "Accept-Language: en"))
          .startsWith("HTTP/1.1 421 ")
          .contains("application/problem+json", "\"code\":\"otherHost\"")
          .doesNotContain("evil.example");
    }
    assertThat(raw(product, "GET /login", "LocalHost", "Accept-Language: en"))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/api/session"})
  void a_body_too_long_or_of_unknown_length_is_refused_in_words(
      String path, TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    HttpResponse<String> tooLong = visitor.send("POST", path, "text/plain", " ".repeat(10_485_761));
    HttpResponse<String> unknown =
        product.send(
            product
                .request(path)
                .header("Accept-Language", "uk")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[] {'a'}))));

    assertThat(tooLong.body()).contains("at most 10 MB").doesNotContain("Something went wrong");
    assertThat(unknown.body()).contains("(Content-Length)", "Нічого не змінено");
    if (path.startsWith("/api")) {
      assertProblem(tooLong, 413, "bodyTooLong");
      assertProblem(unknown, 411, "lengthMissing");
    } else {
      assertThat(tooLong.statusCode()).isEqualTo(413);
      assertThat(tooLong.body()).contains("This request is too long", "</html>");
      assertThat(unknown.statusCode()).isEqualTo(411);
      assertThat(unknown.body()).contains("</html>");
    }
  }

  @Test
  void a_page_leads_to_another_by_path_alone(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("career-manager", "DE"));

    HttpResponse<String> notEnrolled = visitor.get("/lesson/F04/1");
    assertThat(notEnrolled.statusCode()).isEqualTo(302);
    assertThat(header(notEnrolled, "Location")).isEqualTo("/module/F04");
  }

  /** The fields of the form of preferences as a browser would send them by its button. */
  private static Map<String, String> preferences(String page) {
    Map<String, String> fields = PlainVisitor.hidden(page);
    fields.put("preferences", "preferences");
    fields.put("language", "en");
    fields.put("theme", "SYSTEM");
    fields.put("zone_input", zone(page));
    fields.put("save", "save");
    return fields;
  }

  private static String zone(String page) {
    Matcher field = Pattern.compile("<input[^>]*id=\"zone_input\"[^>]*>").matcher(page);
    assertThat(field.find()).isTrue();
    Matcher value = Pattern.compile("value=\"([^\"]+)\"").matcher(field.group());
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  private static String raw(TestedProduct product, String line, String host, String header)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(product.baseUrl()).getPort())) {
      String request =
          line + " HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long logged(TestedProduct product) {
    try {
      return Files.size(product.installation().logs().resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
