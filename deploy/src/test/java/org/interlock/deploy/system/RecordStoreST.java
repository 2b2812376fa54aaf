package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record store over HTTP, as xAPI-Communication 1.0.3 wants it. */
@SystemTest
class RecordStoreST {

  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private final String run = UUID.randomUUID().toString();

  @Test
  void without_credentials_nothing_is_told_and_no_session_begins(TestedProduct product) {
    HttpResponse<String> answer =
        product.send(
            product
                .request(product.xapiEndpoint() + "statements")
                .header("X-Experience-API-Version", "1.0.3")
                .GET());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(answer.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_script_in_a_page_gets_no_challenge_that_opens_a_password_box(TestedProduct product) {
    HttpResponse<String> answer =
        product.send(
            product
                .request(product.xapiEndpoint() + "statements")
                .header("Sec-Fetch-Site", "same-origin")
                .GET());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
  }

  @Test
  void a_statement_put_twice_is_there_once_and_another_under_its_id_is_refused(
      TestedProduct product) {
    UUID id = UUID.randomUUID();
    String statement = statement(id, activity("a"));
    assertThat(put(product, id, statement).statusCode()).isEqualTo(204);
    assertThat(put(product, id, statement).statusCode()).isEqualTo(204);
    assertThat(put(product, id, statement(id, activity("b"))).statusCode()).isEqualTo(409);
    assertThat(found(product, "activity", iri("a"))).containsExactly(id.toString());
    assertThat(found(product, "activity", iri("b"))).isEmpty();
  }

  @Test
  void a_voided_statement_is_gone_but_what_refers_to_it_stays(TestedProduct product) {
    UUID id = UUID.randomUUID();
    UUID comment = UUID.randomUUID();
    UUID voiding = UUID.randomUUID();
    post(product, statement(id, activity("v")));
    post(product, statement(comment, reference(id)));
    post(product, statement(voiding, reference(id)).replace(iri("verb"), VOIDED));
    assertThat(one(product, "statementId", id).statusCode()).isEqualTo(404);
    assertThat(one(product, "voidedStatementId", id).statusCode()).isEqualTo(200);
    assertThat(found(product, "activity", iri("v")))
        .containsExactly(voiding.toString(), comment.toString());
  }

  @Test
  void a_batch_with_one_wrong_statement_leaves_nothing(TestedProduct product) {
    HttpResponse<String> answer =
        post(product, "[" + statement(UUID.randomUUID(), activity("w")) + ",{}]");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/error/path").asText()).isEqualTo("$[1]");
    assertThat(json(answer).at("/error/clause").asText()).startsWith("xAPI-Data 2.4");
    assertThat(found(product, "activity", iri("w"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "statements?Agent=1;400",
        "statements?nothing=1;400",
        "statements?statementId=1;400",
        "statements?limit=-1;400",
        "statements?format=all;400",
        "statements/more?at=AAAA;400",
        "no-such-resource;404",
        "statements?statementId=00000000-0000-4000-8000-000000000000;404"
      },
      delimiter = ';')
  void what_cannot_be_answered_is_refused_in_json_with_the_version(
      String path, int status, TestedProduct product) {
    HttpResponse<String> answer = product.send(product.xapi(path).GET());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).at("/error/problem").asText()).isNotBlank();
    assertThat(answer.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");
  }

  @Test
  void an_alternate_request_is_the_request_that_it_carries(TestedProduct product) {
    UUID id = UUID.randomUUID();
    String form =
        "statementId="
            + id
            + "&Content-Type=application%2Fjson&content="
            + encode(statement(id, activity("alt")));
    HttpResponse<String> answer =
        product.send(
            product
                .xapi("statements?method=PUT")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(found(product, "activity", iri("alt"))).containsExactly(id.toString());
  }

  @Test
  void a_head_request_tells_the_length_and_sends_nothing(TestedProduct product) {
    UUID id = UUID.randomUUID();
    post(product, statement(id, activity("h")));
    HttpResponse<String> answer =
        product.send(
            product
                .xapi("statements?statementId=" + id)
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_body_beyond_the_limit_is_refused_as_too_long(boolean saysLength, TestedProduct product) {
    byte[] body = " ".repeat(11_000_000).getBytes(StandardCharsets.US_ASCII);
    HttpRequest.BodyPublisher sent =
        saysLength
            ? BodyPublishers.ofByteArray(body)
            : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    HttpResponse<String> answer =
        product.send(
            product.xapi("statements").header("Content-Type", "application/json").POST(sent));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer).at("/error/problem").asText()).contains("10485760");
  }

  @Test
  void a_page_takes_no_body_beyond_the_limit(TestedProduct product) {
    byte[] body = " ".repeat(11_000_000).getBytes(StandardCharsets.US_ASCII);
    HttpRequest.BodyPublisher open =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("a=b".getBytes()));
    String page = product.baseUrl() + "/login";
    assertThat(product.send(product.request(page).POST(BodyPublishers.ofByteArray(body))))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(413);
    assertThat(product.send(product.request(page).POST(open)))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(411);
  }

  @Test
  void parallel_batches_that_share_statements_all_succeed_and_keep_each_once(TestedProduct product)
      throws InterruptedException, ExecutionException {
    List<String> shared =
        Stream.generate(UUID::randomUUID)
            .limit(10)
            .map(id -> statement(id, activity("c")))
            .toList();
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      writers.add(() -> storeShuffled(product, shared));
    }
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      for (Future<Integer> failures : threads.invokeAll(writers)) {
        assertThat(failures.get()).isZero();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(found(product, "activity", iri("c")))
        .hasSize(8 * 5 * 5 + 10)
        .doesNotHaveDuplicates();
  }

  private int storeShuffled(TestedProduct product, List<String> shared) {
    int failures = 0;
    for (int round = 0; round < 5; round++) {
      List<String> batch = new ArrayList<>(shared);
      Stream.generate(UUID::randomUUID)
          .limit(5)
          .forEach(id -> batch.add(statement(id, activity("c"))));
      Collections.shuffle(batch);
      String body = batch.stream().collect(Collectors.joining(",", "[", "]"));
      failures += post(product, body).statusCode() == 200 ? 0 : 1;
    }
    return failures;
  }

  private static HttpResponse<String> post(TestedProduct product, String body) {
    return product.send(
        product
            .xapi("statements")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> put(TestedProduct product, UUID id, String body) {
    return product.send(
        product
            .xapi("statements?statementId=" + id)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> one(TestedProduct product, String parameter, UUID id) {
    return product.send(product.xapi("statements?" + parameter + "=" + id).GET());
  }

  /** Ids of all pages. */
  private static List<String> found(TestedProduct product, String parameter, String value) {
    List<String> ids = new ArrayList<>();
    String path = "statements?limit=100&" + parameter + "=" + encode(value);
    while (!path.isEmpty()) {
      JsonNode page = json(product.send(product.xapi(path).GET()));
      page.path("statements").forEach(statement -> ids.add(statement.path("id").asText()));
      path = page.path("more").asText().replaceFirst("^/xapi/", "");
    }
    return ids;
  }

  private String statement(UUID id, String object) {
    return "{\"id\":\"%s\",\"actor\":{\"account\":{\"homePage\":\"https://example.org\",\"name\":\"%s\"}},\"verb\":{\"id\":\"%s\"},\"object\":%s}"
        .formatted(id, run, iri("verb"), object);
  }

  private String activity(String name) {
    return "{\"id\":\"" + iri(name) + "\"}";
  }

  private static String reference(UUID id) {
    return "{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}";
  }

  private String iri(String name) {
    return "https://example.org/" + run + "/" + name;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + answer.body(), e);
    }
  }
}
