package org.interlock.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.interlock.deploy.launch.AccessFile;

/** An outside xAPI client that knows nothing but the access file. */
final class Caller {

  private final AccessFile access;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Caller(AccessFile access) {
    this.access = access;
  }

  /** Stores one statement and returns its id, once the store has acknowledged it. */
  String store() {
    String id = UUID.randomUUID().toString();
    String statement =
        """
        {"id": "%s",
         "actor": {"account": {"homePage": "https://tests.example", "name": "a-person"}},
         "verb": {"id": "http://adlnet.gov/expapi/verbs/experienced"},
         "object": {"id": "https://tests.example/activities/one"}}"""
            .formatted(id);
    int status =
        send(
            request(id)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(statement)));
    if (status != 204) {
      throw new AssertionError("the statement was not stored: " + status);
    }
    return id;
  }

  /** How the store answers for a statement: 200 where it has it. */
  int status(String id) {
    return send(request(id).GET());
  }

  private HttpRequest.Builder request(String id) {
    String credentials = access.lrsClient().key() + ":" + access.lrsClient().secret();
    return HttpRequest.newBuilder(
            URI.create(access.xapiEndpoint() + "/statements?statementId=" + id))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
        .header("X-Experience-API-Version", "1.0.3");
  }

  private int send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
