package org.interlock.deploy.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The note of which process runs a part. It names the birth of the process beside its number,
 * because numbers are given out again: a process that was born at another time is never taken for
 * ours.
 */
public final class PidFile {

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  /** Notes a process; one that has ended already leaves no note. */
  public void note(ProcessHandle process) {
    ProcessBirth.of(process.pid())
        .ifPresentOrElse(
            birth ->
                Installation.writePrivately(
                    file, "%d %d %s%n".formatted(process.pid(), birth.ticks(), birth.boot())),
            this::remove);
  }

  /** The noted process, if it still runs. */
  public Optional<ProcessHandle> running() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] noted = Files.readString(file).strip().split(" ");
      if (noted.length != 3) {
        return Optional.empty();
      }
      ProcessBirth birth = new ProcessBirth(noted[2], Long.parseLong(noted[1]));
      return ProcessHandle.of(Long.parseLong(noted[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> ProcessBirth.of(process.pid()).filter(birth::equals).isPresent());
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
