package org.interlock.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.interlock.deploy.launch.AccessFile;
import org.interlock.deploy.launch.AccessFile.Account;
import org.interlock.deploy.launch.Installation;
import org.interlock.deploy.launch.RunningProduct;

/** The running product as a test sees it: where it is, who can sign in, how to ask it by HTTP. */
public final class TestedProduct implements AutoCloseable {

  private final RunningProduct running;
  private final Installation installation;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  TestedProduct(RunningProduct running, Path home) {
    this.running = running;
    this.installation = new Installation(home);
  }

  /** Address of the application, without a slash at its end. */
  public String baseUrl() {
    return running.access().baseUrl();
  }

  /** Address of the record store, with a slash at its end. */
  public String xapiEndpoint() {
    return running.access().xapiEndpoint() + "/";
  }

  /** Address of health, on the management port. */
  public URI health() {
    return running.health();
  }

  /** The folder of this installation. */
  public Installation installation() {
    return installation;
  }

  /** The start that runs, with its processes. */
  public RunningProduct running() {
    return running;
  }

  /** Everybody who can sign in. */
  public List<Account> accounts() {
    return running.access().accounts();
  }

  /** One account by role and nation, such as {@code account("trainee", "US")}. */
  public Account account(String role, String nation) {
    return accounts().stream()
        .filter(account -> account.role().equals(role) && account.nation().equals(nation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + role + " of " + nation + " is printed"));
  }

  /** The account that must change its password at its first sign-in. */
  public Account firstSignIn() {
    return running.access().firstSignIn();
  }

  /** Asks for a page or resource of the application, without signing in or following redirects. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** A request to the application or, with a whole address, elsewhere on this machine. */
  public HttpRequest.Builder request(String path) {
    URI address = path.startsWith("http") ? URI.create(path) : URI.create(baseUrl() + path);
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
  }

  /** A request to the record store as the printed outside client; version header included. */
  public HttpRequest.Builder xapi(String path) {
    AccessFile.LrsClient client = running.access().lrsClient();
    String credentials = client.key() + ":" + client.secret();
    return request(xapiEndpoint() + path)
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
        .header("X-Experience-API-Version", "1.0.3");
  }

  /** Sends it and takes the answer as text. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Sends it and takes the answer as it comes over the wire. */
  HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      throw new AssertionError("no answer from " + request.build().uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    running.close();
  }
}
