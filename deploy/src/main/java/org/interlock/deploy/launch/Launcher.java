package org.interlock.deploy.launch;

import java.time.Duration;
import java.util.Optional;

/**
 * The command line: {@code mvn -Prun package} ends here. Starts the product, prints where it is,
 * and stays until Ctrl-C, or until the process that called it is gone; starts the product anew when
 * one of its processes dies.
 */
public final class Launcher {

  private static final String PART = "launcher";
  private static final int RESTARTS = 3;
  private static final Duration COUNTED = Duration.ofHours(1);

  private final Product product;
  private final Options options;
  private final Progress progress = new Progress(System.out);
  private final Restarts restarts = new Restarts(RESTARTS, COUNTED);
  private final long begun = System.nanoTime();
  private volatile RunningProduct running;
  private volatile boolean stopping;

  private Launcher(Product product, Options options) {
    this.product = product;
    this.options = options;
  }

  /** Starts the product with the options of this process. */
  public static void main(String[] arguments) {
    Launcher launcher = null;
    try {
      Options options = Options.ofThisProcess();
      Installation installation = new Installation(options.home());
      // The installer of the database deletes what lies under java.io.tmpdir; nothing of ours may.
      System.setProperty("java.io.tmpdir", installation.temporary().toString());
      launcher = new Launcher(Product.ofThisBuild(), options);
      launcher.run(claim(installation));
    } catch (LaunchFailedException e) {
      if (launcher == null || !launcher.stopping) {
        System.out.println("\nInterlock was not started. " + e.getMessage() + "\n");
      }
      System.exit(1);
    }
  }

  private void run(PidFile claim) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(claim), "stop"));
    ProcessHandle.current()
        .parent()
        .ifPresent(caller -> caller.onExit().thenRunAsync(() -> System.exit(0)));
    while (!stopping) {
      running = new RunningProduct(product, options);
      running.start(progress);
      progress.say(running.access().summary());
      progress.say(
          "  The same is in %s (readable by you alone). Ctrl-C stops everything; data are kept.%n"
              .formatted(new Installation(options.home()).access()));
      String lost = running.awaitLoss();
      if (!stopping) {
        repair(lost);
      }
    }
  }

  /** Clears away what a lost process has left, so that everything can start anew. */
  private void repair(String lost) {
    running.close();
    if (!restarts.areDueAfterDeathAt(Duration.ofNanos(System.nanoTime() - begun))) {
      throw new LaunchFailedException(
          "Its processes died %d times within an hour; see the logs in %s."
              .formatted(RESTARTS + 1, new Installation(options.home()).logs()));
    }
    progress.step("The %s process has died; starting anew", lost);
  }

  private void stop(PidFile claim) {
    stopping = true;
    RunningProduct current = running;
    if (current != null) {
      progress.step("Stopping the server, then the database");
      current.close();
      progress.step("Stopped");
    }
    claim.remove();
  }

  /** Makes sure that no other launcher works on the same installation. */
  private static PidFile claim(Installation installation) {
    PidFile pidFile = installation.pidFile(PART);
    Optional<ProcessHandle> other = pidFile.running();
    if (other.isPresent()) {
      // It may be about to stop: a Ctrl-C returns to the prompt before everything is down.
      boolean ended = PidFile.hasEnded(other.get(), Duration.ofSeconds(5));
      if (!ended) {
        throw new LaunchFailedException(
            "It already runs from %s (process %d). Stop that one, or choose another folder with -D%s=<folder> and another port with -D%s=<port>."
                .formatted(
                    installation.home(), other.get().pid(), Option.HOME.key(), Option.PORT.key()));
      }
    }
    pidFile.note(ProcessHandle.current());
    return pidFile;
  }
}
