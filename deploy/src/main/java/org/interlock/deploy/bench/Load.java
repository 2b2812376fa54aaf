package org.interlock.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who open one page again and again, without a pause, for a bounded time. */
final class Load {

  private final int port;
  private final List<String> cookies;

  Load(int port, List<String> cookies) {
    this.port = port;
    this.cookies = List.copyOf(cookies);
  }

  /** Opens the page for so long, as one person for each cookie, and counts. */
  Measured on(String path, Duration time) {
    ExecutorService people = Executors.newFixedThreadPool(cookies.size());
    try {
      List<Callable<Sample>> tasks = new ArrayList<>();
      for (String cookie : cookies) {
        tasks.add(() -> person(path, cookie, time));
      }
      List<Sample> samples = new ArrayList<>();
      for (Future<Sample> task : people.invokeAll(tasks)) {
        samples.add(task.get());
      }
      return Measured.of(path, time, samples);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(path + ": " + e.getCause().getMessage(), e);
    } finally {
      people.shutdownNow();
    }
  }

  private Sample person(String path, String cookie, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    long[] nanos = new long[1024];
    int count = 0;
    int bytes = 0;
    try (KeptConnection connection = new KeptConnection(port, path, cookie)) {
      for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
        bytes = connection.ask();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - before;
      }
    }
    return new Sample(Arrays.copyOf(nanos, count), bytes);
  }

  /** What one person saw: how long each answer took, and how large the last was. */
  record Sample(long[] nanos, int bytes) {}
}
