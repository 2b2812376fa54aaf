package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator relies on: health, the access file, and what the server says of itself. */
@SystemTest
class OperationST {

  @ParameterizedTest
  @ValueSource(strings = {"/live", "/ready", "/started"})
  void health_is_up_on_the_management_port(String check, TestedProduct product) throws IOException {
    HttpResponse<String> answer = product.send(product.request(product.health() + check).GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new ObjectMapper().readTree(answer.body()).path("status").asText()).isEqualTo("UP");
  }

  @Test
  void health_is_not_told_on_the_application_port(TestedProduct product) {
    assertThat(product.get("/health").statusCode()).isIn(302, 404);
    assertThat(product.get("/health").body()).doesNotContain("checks");
  }

  @Test
  void the_access_file_is_readable_by_its_owner_alone(TestedProduct product) throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(product.installation().access())))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(product.installation().secrets())))
        .isEqualTo("rw-------");
  }

  @Test
  void the_access_file_has_exactly_the_agreed_shape(TestedProduct product) throws IOException {
    JsonNode access = new ObjectMapper().readTree(product.installation().access().toFile());

    assertThat(access.fieldNames())
        .toIterable()
        .containsExactly("baseUrl", "xapiEndpoint", "accounts", "firstSignIn", "lrsClient");
    assertThat(access.path("baseUrl").asText()).isEqualTo(product.baseUrl());
    assertThat(access.path("accounts").path(0).fieldNames())
        .toIterable()
        .containsExactly("role", "nation", "username", "password");
    assertThat(access.path("lrsClient").fieldNames()).toIterable().containsExactly("key", "secret");
  }

  @Test
  void two_trainees_two_mentors_and_two_career_managers_of_different_nations_can_sign_in(
      TestedProduct product) {
    for (String role : List.of("trainee", "mentor", "career-manager")) {
      assertThat(
              product.accounts().stream()
                  .filter(account -> account.role().equals(role))
                  .map(Account::nation)
                  .distinct())
          .as(role)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void no_answer_names_the_software_behind_it(TestedProduct product) {
    for (String path : List.of("/login", "/no-such-page", "/xapi/about", "/api/no-such-thing")) {
      assertThat(product.get(path).headers().map())
          .as(path)
          .doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void an_error_shows_no_stack_trace(TestedProduct product) {
    String body = product.get("/jakarta.faces.resource/%00?ln=%ff").body();

    assertThat(body).doesNotContain("\tat ", "Exception");
  }

  @Test
  void pages_are_compressed_for_those_who_accept_it(TestedProduct product) {
    HttpResponse<String> answer =
        product.send(product.request("/login").header("Accept-Encoding", "gzip").GET());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void the_session_cookie_is_hidden_from_scripts_and_foreign_sites(TestedProduct product) {
    List<String> cookies =
        new PlainVisitor(product)
            .signIn(product.account("trainee", "US"))
            .headers()
            .allValues("Set-Cookie");

    assertThat(cookies)
        .filteredOn(cookie -> cookie.startsWith("interlock="))
        .isNotEmpty()
        .allSatisfy(
            cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
  }
}
