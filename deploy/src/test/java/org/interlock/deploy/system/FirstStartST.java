package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The first start of an installation for real people: it names who is to administer it or does not
 * start. It runs behind a proxy that speaks TLS, as such installations do, and answers for its own
 * address alone; and its sessions end when they should, which is tried with limits of seconds.
 */
class FirstStartST {

  private static final Path HOME = Starts.home("first-start");
  private static final String ADDRESS = "https://learn.example.org";
  private static final String NAME = "first.admin";
  private static final String INITIAL = "quiet harbour seven gulls";
  private static final String OWN = "nine ferries leave at dawn";
  private static final int IDLE = 6;
  private static final int LIMIT = 20;

  @Test
  void the_first_administrator_is_asked_for_and_led_through_what_the_rules_ask()
      throws InterruptedException {
    assertThat(refusal(Map.of()))
        .contains("interlock.admin.username")
        .contains("INTERLOCK_ADMIN_USERNAME and INTERLOCK_ADMIN_PASSWORD")
        .doesNotContain("Exception");

    int port = Starts.freePort();
    LauncherProcess launcher =
        LauncherProcess.start(
            HOME,
            port,
            settings(
                Map.of(
                    "INTERLOCK_ADMIN_USERNAME",
                    NAME,
                    "INTERLOCK_ADMIN_PASSWORD",
                    INITIAL,
                    "INTERLOCK_SESSION_IDLE",
                    "PT" + IDLE + "S",
                    "INTERLOCK_SESSION_LIMIT",
                    "PT" + LIMIT + "S",
                    "INTERLOCK_SECOND_FACTOR_REQUIRED_ROLES",
                    "ADMINISTRATOR")));
    try {
      assertThat(launcher.awaitReady().accounts()).isEmpty();
      String server = "http://localhost:" + port;
      PlainVisitor visitor = PlainVisitor.throughProxy(server, ADDRESS);
      visitor.get("/login");

      HttpResponse<String> in = visitor.signIn(NAME, INITIAL, "/home");
      assertThat(led(in)).isEqualTo("/password");
      assertHeldByTls(in);
      assertAnswersForItsOwnAddressAlone(server);
      assertThat(led(visitor.get("/home"))).isEqualTo("/password");
      Thread.sleep((IDLE + 1) * 1000L);
      assertThat(led(visitor.get("/password"))).startsWith("/login").contains("ended=idle");

      visitor.signIn(NAME, INITIAL, "/home");
      for (int waited = 0; waited < LIMIT - 3; waited += 3) {
        Thread.sleep(3000);
        assertThat(visitor.get("/password").statusCode()).as("after %d s", waited).isEqualTo(200);
      }
      Thread.sleep(3500);
      assertThat(led(visitor.get("/password"))).startsWith("/login").contains("ended=limit");

      visitor.signIn(NAME, INITIAL, "/home");
      Map<String, String> form = PlainVisitor.hidden(visitor.get("/password").body());
      form.putAll(Map.of("current", INITIAL, "next", OWN, "repeated", OWN, "submit", "submit"));
      assertThat(led(visitor.post("/password", form))).isEqualTo("/home");
      assertThat(led(visitor.get("/home"))).isEqualTo("/second-factor");
      assertThat(visitor.get("/second-factor").statusCode()).isEqualTo(200);
    } finally {
      launcher.stop();
    }
  }

  private static void assertHeldByTls(HttpResponse<String> signedIn) {
    assertThat(signedIn.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(signedIn.headers().allValues("set-cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie.toLowerCase(Locale.ROOT))
                    .startsWith("__host-interlock=")
                    .contains("secure", "httponly", "path=/", "samesite=lax"));
  }

  private static void assertAnswersForItsOwnAddressAlone(String server) {
    PlainVisitor elsewhere = PlainVisitor.throughProxy(server, "https://evil.example");
    assertThat(elsewhere.get("/login").statusCode()).isEqualTo(421);
    assertThat(new PlainVisitor(server).get("/login").statusCode()).isEqualTo(421);
    assertThat(
            PlainVisitor.throughProxy(server, ADDRESS)
                .postFrom("https://evil.example", "/logout", Map.of())
                .statusCode())
        .isEqualTo(403);
  }

  private static String refusal(Map<String, String> chosen) {
    LauncherProcess launcher = LauncherProcess.start(HOME, Starts.freePort(), settings(chosen));
    assertThat(launcher.awaitEnd()).isEqualTo(1);
    return launcher.output();
  }

  private static Map<String, String> settings(Map<String, String> chosen) {
    Map<String, String> settings = new HashMap<>(chosen);
    settings.put("INTERLOCK_DEMO", "false");
    settings.put("INTERLOCK_HTTPS", "true");
    settings.put("INTERLOCK_BASE_URL", ADDRESS);
    return settings;
  }

  private static String led(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
