package org.interlock.deploy.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application server as a process of its own. It boots while the database still starts; the
 * application is deployed by a marker file once the schema is right.
 */
final class ApplicationServer {

  static final String PART = "server";
  static final Duration PATIENCE = Duration.ofSeconds(25);

  private static final Pattern REFUSED_SETTING =
      Pattern.compile("Setting interlock\\.[a-z.-]+ is '[^'\\n]*'; expected [^\\n\"]+");
  private static final String ARCHIVE = "interlock.ear";

  private final Product product;
  private final Installation installation;
  private final Options options;
  private final int managementPort;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private Process process;

  ApplicationServer(Product product, Installation installation, Options options) {
    this.product = product;
    this.installation = installation;
    this.options = options;
    int chosen = options.port(Option.MANAGEMENT_PORT);
    this.managementPort = chosen == 0 ? Ports.anyFree() : chosen;
  }

  /** Starts the server without the application. */
  void start(DatabaseAccess database, Secrets secrets) {
    try {
      layOut();
      ServerCommand command = new ServerCommand(product, installation, options, managementPort);
      ProcessBuilder builder =
          new ProcessBuilder(command.line()).directory(installation.server().toFile());
      command.environment(builder.environment(), database, secrets);
      Files.deleteIfExists(log());
      process = Processes.start(builder, log());
    } catch (IOException e) {
      throw new LaunchFailedException("The server cannot be started: " + e.getMessage() + ".", e);
    }
    installation.pidFile(PART).note(process.toHandle());
  }

  /** Lets the server deploy the application. */
  void deploy() {
    try {
      Files.writeString(marker(".dodeploy"), "");
    } catch (IOException e) {
      throw new LaunchFailedException(
          "The application cannot be deployed: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Waits until the application is deployed and every readiness check is up.
   *
   * @throws LaunchFailedException if the deployment fails, the server ends, or it takes over five
   *     minutes
   */
  void awaitReady() {
    Instant limit = Instant.now().plusSeconds(300);
    while (!Files.exists(marker(".deployed")) || !isReady()) {
      if (Files.exists(marker(".failed"))) {
        throw failed("The application could not be deployed");
      }
      if (!process.isAlive()) {
        throw failed("The server has ended");
      }
      if (Instant.now().isAfter(limit)) {
        throw failed("The server did not become ready in five minutes");
      }
      Processes.pause(150);
    }
  }

  /** Where health is asked. */
  URI health() {
    return URI.create("http://127.0.0.1:" + managementPort + "/health");
  }

  /** The running process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops the server; requests that run are finished first. */
  void stop() {
    if (process != null) {
      PidFile.end(process.toHandle(), PATIENCE);
      installation.pidFile(PART).remove();
    }
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(health() + "/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailedException("The start was broken off.", e);
    }
  }

  private LaunchFailedException failed(String fact) {
    Optional<String> setting = refusedSetting();
    if (setting.isPresent()) {
      return new LaunchFailedException(
          "%s: %s. The whole log is %s.".formatted(fact, setting.get(), log()));
    }
    return new LaunchFailedException(
        "%s. Its log is %s; the last lines:%n%s"
            .formatted(fact, log(), Processes.lastLines(log(), 25)));
  }

  /** What the application says of a setting that it does not accept; empty if it is not that. */
  private Optional<String> refusedSetting() {
    Matcher refusal = REFUSED_SETTING.matcher(Processes.lastLines(log(), 400));
    return refusal.find() ? Optional.of(refusal.group().strip()) : Optional.empty();
  }

  private Path log() {
    return installation.logs().resolve("server.log");
  }

  private Path deployments() {
    return installation.server().resolve("deployments");
  }

  private Path marker(String suffix) {
    return deployments().resolve(ARCHIVE + suffix);
  }

  /** Configuration always as provisioned; the archive only where it changed. */
  private void layOut() throws IOException {
    Path base = installation.server();
    MariaDbBinaries.deleteTree(base.resolve("tmp"));
    MariaDbBinaries.deleteTree(base.resolve("data/content"));
    copyConfiguration(
        product.server().resolve("standalone/configuration"), base.resolve("configuration"));
    Files.createDirectories(deployments());
    for (String suffix : new String[] {".deployed", ".failed", ".dodeploy", ".isdeploying"}) {
      Files.deleteIfExists(marker(suffix));
    }
    Path archive = deployments().resolve(ARCHIVE);
    if (!Files.exists(archive)
        || Files.size(archive) != Files.size(product.archive())
        || !Files.getLastModifiedTime(archive)
            .equals(Files.getLastModifiedTime(product.archive()))) {
      Files.copy(
          product.archive(),
          archive,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void copyConfiguration(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
      for (Path file : files) {
        Files.copy(
            file,
            to.resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
