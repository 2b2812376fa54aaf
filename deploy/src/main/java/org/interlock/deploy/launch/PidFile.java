package org.interlock.deploy.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The note of which process runs a part. It names the start moment beside the number, because
 * numbers are given out again: a process that started at another moment is never taken for ours.
 */
public final class PidFile {

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  /** Notes a process. */
  public void note(ProcessHandle process) {
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Installation.writePrivately(file, process.pid() + " " + started + "\n");
  }

  /** The noted process, if it still runs. */
  public Optional<ProcessHandle> running() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] noted = Files.readString(file).strip().split(" ");
      if (noted.length != 2) {
        return Optional.empty();
      }
      Instant started = Instant.ofEpochMilli(Long.parseLong(noted[1]));
      return ProcessHandle.of(Long.parseLong(noted[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> process.info().startInstant().filter(started::equals).isPresent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Forgets the process. */
  public void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + file, e);
    }
  }

  /**
   * Ends the noted process: asks it first and gives it time, then ends it hard.
   *
   * @return whether there was one
   */
  public boolean end(Duration patience) {
    Optional<ProcessHandle> process = running();
    process.ifPresent(running -> end(running, patience));
    remove();
    return process.isPresent();
  }

  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!hasEnded(process, patience)) {
      process.destroyForcibly();
      hasEnded(process, patience);
    }
  }

  /** Waits for a process to end. */
  static boolean hasEnded(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot wait for process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
