package org.interlock.deploy.launch;

import java.net.URI;
import java.util.Optional;

/**
 * One start of the product, from its first process to its last: database first, server second, and
 * down in the opposite order. It can be closed at any moment, also while it still starts.
 */
public final class RunningProduct implements AutoCloseable {

  private final Installation installation;
  private final Options options;
  private final Secrets secrets;
  private final Optional<EmbeddedDatabase> embedded;
  private final ApplicationServer server;
  private final AccessFile access;
  private boolean closed;

  /** A start that is still to be made. */
  public RunningProduct(Product product, Options options) {
    this.options = options;
    this.installation = new Installation(options.home());
    this.secrets = new Secrets(installation);
    this.embedded =
        options.text(Option.DB_URL).isBlank()
            ? Optional.of(new EmbeddedDatabase(installation, options, secrets))
            : Optional.empty();
    this.server = new ApplicationServer(product, installation, options);
    this.access = AccessFile.of(options.baseUrl(), options, secrets);
  }

  /**
   * Starts everything and returns when the product is usable.
   *
   * @throws LaunchFailedException if it cannot; nothing is left running then
   */
  public void start(Progress progress) {
    try {
      endOrphans(progress);
      Ports.requireFree(options.text(Option.BIND), options.port(Option.PORT), Option.PORT);
      embedded.ifPresent(database -> database.prepare(progress));
      progress.step("Starting database and server");
      DatabaseAccess database =
          embedded.map(EmbeddedDatabase::access).orElseGet(() -> DatabaseAccess.existing(options));
      begin(() -> embedded.ifPresent(EmbeddedDatabase::start));
      begin(() -> server.start(database, secrets));
      embedded.ifPresent(EmbeddedDatabase::awaitReady);
      progress.step("Database answers, migrating");
      int migrations = Migration.run(database);
      new RowRights(database, installation.rights()).give();
      progress.step("Schema is right (migrations run: %d), deploying", migrations);
      server.deploy();
      server.awaitReady();
      Installation.writePrivately(installation.access(), access.json());
      progress.step("Ready");
    } catch (LaunchFailedException e) {
      close();
      throw e;
    }
  }

  /** Address and accounts. */
  public AccessFile access() {
    return access;
  }

  /** Where health is asked, on the management port. */
  public URI health() {
    return server.health();
  }

  /** The process of the application server. */
  public ProcessHandle serverProcess() {
    return server.process();
  }

  /** The process of the embedded database, where there is one. */
  public Optional<ProcessHandle> databaseProcess() {
    return embedded.map(EmbeddedDatabase::process);
  }

  /** Waits until a process ends that nobody stopped, and says which. */
  public String awaitLoss() {
    while (server.process().isAlive()) {
      if (databaseProcess().filter(process -> !process.isAlive()).isPresent()) {
        return EmbeddedDatabase.PART;
      }
      Processes.pause(500);
    }
    return ApplicationServer.PART;
  }

  /** Stops the server, then the database. */
  @Override
  public synchronized void close() {
    closed = true;
    server.stop();
    embedded.ifPresent(EmbeddedDatabase::stop);
  }

  private synchronized void begin(Runnable part) {
    if (closed) {
      throw new LaunchFailedException("The start was broken off.");
    }
    part.run();
  }

  private void endOrphans(Progress progress) {
    boolean orphanedServer =
        installation.pidFile(ApplicationServer.PART).end(ApplicationServer.PATIENCE);
    boolean orphanedDatabase =
        installation.pidFile(EmbeddedDatabase.PART).end(EmbeddedDatabase.PATIENCE);
    if (orphanedServer || orphanedDatabase) {
      progress.step("Ended what an earlier launcher had left running");
    }
  }
}
