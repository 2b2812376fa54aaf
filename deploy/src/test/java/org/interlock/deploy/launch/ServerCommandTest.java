package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

  private static final DatabaseAccess DATABASE =
      new DatabaseAccess("jdbc:mariadb://127.0.0.1:3306/interlock", "app", "x", "migrator", "y");

  @TempDir private Path folder;

  private final Options options = Options.ofThisProcess();

  @Test
  void without_tls_an_inherited_base_url_does_not_reach_the_server() {
    Map<String, String> environment = inherited("https://learn.example.org");

    fill(environment, options.with(Option.HTTPS, "false"));

    assertThat(environment)
        .doesNotContainKey("INTERLOCK_BASE_URL")
        .containsEntry("INTERLOCK_WEB_PLAIN_LOCALHOST", "true");
  }

  @Test
  void behind_tls_the_server_is_told_the_checked_address_and_no_other() {
    Map<String, String> environment = inherited("https://learn.example.org/");

    fill(
        environment,
        options.with(Option.HTTPS, "true").with(Option.BASE_URL, "https://courses.example.org/"));

    assertThat(environment)
        .containsEntry("INTERLOCK_BASE_URL", "https://courses.example.org")
        .containsEntry("INTERLOCK_WEB_PLAIN_LOCALHOST", "false");
  }

  @Test
  void the_user_that_changes_the_schema_is_kept_from_the_server() {
    Map<String, String> environment = inherited("");
    environment.put("INTERLOCK_DB_MIGRATOR_USER", "migrator");
    environment.put("INTERLOCK_DB_MIGRATOR_PASSWORD", "y");

    fill(environment, options);

    assertThat(environment)
        .containsEntry("INTERLOCK_DB_USER", "app")
        .doesNotContainKeys("INTERLOCK_DB_MIGRATOR_USER", "INTERLOCK_DB_MIGRATOR_PASSWORD");
  }

  private void fill(Map<String, String> environment, Options chosen) {
    Installation installation = new Installation(folder.resolve("home"));
    Product product = new Product(folder.resolve("server"), folder.resolve("interlock.ear"));
    new ServerCommand(product, installation, chosen, 9990)
        .environment(environment, DATABASE, new Secrets(installation));
  }

  private static Map<String, String> inherited(String baseUrl) {
    Map<String, String> environment = new HashMap<>();
    environment.put("INTERLOCK_BASE_URL", baseUrl);
    return environment;
  }
}
