package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;

/**
 * The doors of the running product, knocked on by HTTP: who gets in, and what every answer carries.
 */
@SystemTest
class DoorsST {

  private static final List<String> PAGES =
      List.of(
          "/home", "/catalogue", "/path", "/records", "/profile", "/glossary", "/sources", "/help");

  @Test
  void every_answer_tells_the_browser_to_be_strict(TestedProduct product) {
    for (String path : List.of("/login", "/home", "/api/session", "/no/such/page", "/farewell")) {
      HttpResponse<String> answer = product.get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'")
          .contains("frame-ancestors 'none'", "form-action 'self'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
      assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
      assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }
  }

  @Test
  void a_page_asked_for_before_sign_in_is_reached_after_it(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);

    assertThat(header(visitor.get("/search?q=lead+time"), "Location"))
        .isEqualTo("/login?to=%2Fsearch%3Fq%3Dlead%2Btime");

    Account trainee = product.account("trainee", "NO");
    HttpResponse<String> in =
        visitor.signIn(trainee.username(), trainee.password(), "/search?q=lead+time");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(header(in, "Location")).isEqualTo("/search?q=lead+time");
  }

  @Test
  void sign_in_leads_to_no_other_site(TestedProduct product) {
    Account trainee = product.account("trainee", "NO");
    for (String elsewhere : List.of("//evil.example", "https://evil.example/", "/\\evil.example")) {
      HttpResponse<String> in =
          new PlainVisitor(product).signIn(trainee.username(), trainee.password(), elsewhere);
      assertThat(header(in, "Location")).as(elsewhere).isEqualTo("/home");
    }
  }

  @Test
  void nobody_has_a_session_before_sign_in_and_its_cookie_is_closed(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    assertThat(visitor.get("/login").headers().allValues("set-cookie")).isEmpty();

    HttpResponse<String> in = visitor.signIn(product.account("trainee", "US"));

    assertThat(in.headers().allValues("set-cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                    .startsWith("interlock=")
                    .contains("path=/", "httponly", "samesite=lax"));
    assertThat(visitor.get("/home").statusCode()).isEqualTo(200);
  }

  @Test
  void what_a_person_reads_is_kept_by_no_cache(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("trainee", "US"));
    for (String page : PAGES) {
      HttpResponse<String> answer = visitor.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).contains("</html>");
      assertThat(header(answer, "Cache-Control")).as(page).isEqualTo("no-store");
    }
  }

  @Test
  void who_signed_out_is_out_even_with_the_old_cookie(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));
    Map<String, String> kept = visitor.cookies();

    HttpResponse<String> out = visitor.post("/logout", Map.of());
    visitor.putBack(kept);

    assertThat(header(out, "Location")).isEqualTo("/farewell");
    assertThat(header(out, "Clear-Site-Data")).contains("storage");
    assertThat(header(visitor.get("/home"), "Location")).isEqualTo("/login");
  }

  @Test
  void an_initial_password_opens_nothing_but_its_change(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    assertThat(header(visitor.signIn(product.firstSignIn()), "Location")).isEqualTo("/password");

    for (String page : PAGES) {
      assertThat(header(visitor.get(page), "Location")).as(page).startsWith("/password");
    }
    HttpResponse<String> refused =
        visitor.post("/api/attempts/01936d5e-0000-7000-8000-000000000007/submission", Map.of());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("passwordInitial");
  }

  @Test
  void a_new_password_that_breaks_the_rules_is_refused_in_words(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    Account newcomer = product.firstSignIn();
    visitor.signIn(newcomer);

    Map<String, String> fields = PlainVisitor.hidden(visitor.get("/password").body());
    fields.put("current", newcomer.password());
    fields.put("next", "password1234");
    fields.put("repeated", "password1234");
    fields.put("submit", "submit");

    assertThat(visitor.post("/password", fields).body()).contains("guessers try first");
  }

  @Test
  void three_wrong_passwords_make_even_an_unknown_name_wait(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    String nobody = "nobody.of." + java.util.UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      assertThat(visitor.signIn(nobody, "wrong", "/home").body()).contains("is not right");
    }
    assertThat(visitor.signIn(nobody, "wrong", "/home").body()).contains("Too many attempts");
  }

  @Test
  void another_site_cannot_make_a_browser_change_anything(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "PL"));

    assertThat(visitor.postFrom("https://evil.example", "/logout", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("/home").statusCode()).isEqualTo(200);
    HttpRequest.Builder silent =
        product.request("/login").POST(HttpRequest.BodyPublishers.ofString("username=x"));
    assertThat(product.send(silent).statusCode()).isEqualTo(403);
  }

  @Test
  void a_module_is_left_and_taken_up_again_on_its_page(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "PL"));
    visitor.post("/learn/enrol", Map.of("module", "F01"));
    Map<String, String> form = new HashMap<>();
    form.put("module", "F01");
    form.put(
        "registration", PlainVisitor.hidden(visitor.get("/module/F01").body()).get("registration"));

    assertThat(header(visitor.post("/learn/withdraw", form), "Location")).isEqualTo("/module/F01");
    assertThat(header(visitor.post("/learn/withdraw", form), "Location")).isEqualTo("/module/F01");
    assertThat(visitor.get("/module/F01").body())
        .contains("data-enrolment=\"WITHDRAWN\"", "id=\"resume\"")
        .doesNotContain("id=\"enrol\"");

    assertThat(header(visitor.post("/learn/resume", form), "Location")).isEqualTo("/module/F01");
    assertThat(visitor.get("/module/F01").body())
        .contains("data-enrolment=\"ACTIVE\"", "id=\"withdraw\"");
  }

  @Test
  void what_is_not_listed_is_not_there(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("administrator", "US"));
    for (String path :
        List.of("/admin", "/home.xhtml", "/WEB-INF/web.xml", "/resources/interlock/css/base.css")) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(
            product
                .send(product.request("/home").method("TRACE", HttpRequest.BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void the_api_answers_who_is_not_signed_in_with_a_problem(TestedProduct product) {
    HttpResponse<String> answer = product.get("/api/session");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"notSignedIn\"");
  }

  @Test
  void a_session_says_how_long_it_lasts(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("mentor", "GB"));

    assertThat(visitor.get("/api/session").body())
        .containsPattern("\"secondsLeft\":(8[89]\\d|900)")
        .contains("\"extensible\":true");
  }

  @Test
  void the_first_step_is_common_to_all_and_its_title_says_its_language(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("trainee", "NO"));
    assertThat(visitor.get("/home").body())
        .as("the common curriculum comes before the annex of the nation")
        .containsPattern("id=\"next-step\"[^>]* href=\"/module/F01\"");
    visitor.post("/learn/enrol", Map.of("module", "F01"));
    visitor.post("/preferences", Map.of("language", "fr", "back", "/home"));
    try {
      String home = visitor.get("/home").body();
      assertThat(home).contains("<html lang=\"fr\"");
      assertThat(home)
          .containsPattern("data-next=\"ContinueLesson\"[\\s\\S]*<span[^>]* lang=\"en\"");
    } finally {
      visitor.post("/preferences", Map.of("language", "en", "back", "/home"));
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
