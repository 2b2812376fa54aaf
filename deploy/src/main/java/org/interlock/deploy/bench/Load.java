package org.interlock.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several people who open one page again and again, without a pause, for a bounded time: {@code
 * wrk} with one connection a person. It takes far less of the processors than a generator in Java
 * would, and they are shared with the server.
 */
final class Load {

  /** What a run ends with: answers, microseconds, percentiles, bytes, and what went wrong. */
  static final String MARK = "measured";

  private final String baseUrl;
  private final int people;
  private final Path script;

  /**
   * Prepares it.
   *
   * @param cookies what each person's browser would send
   * @param folder where the script for {@code wrk} is kept
   */
  Load(String baseUrl, List<String> cookies, Path folder) {
    this.baseUrl = baseUrl;
    this.people = cookies.size();
    this.script = folder.resolve("people.lua");
    try {
      Files.writeString(script, script(cookies));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + script, e);
    }
  }

  /**
   * Opens the page for so long, and counts.
   *
   * @throws IllegalStateException if {@code wrk} is not there, or an answer was not a page
   */
  Measured on(String path, Duration time) {
    List<String> command =
        List.of(
            "wrk",
            "--threads=1",
            "--connections=" + people,
            "--duration=" + time.toSeconds() + "s",
            "--script=" + script,
            baseUrl + path);
    try {
      Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return output
          .lines()
          .filter(line -> wrk.onExit().join().exitValue() == 0 && line.startsWith(MARK))
          .findFirst()
          .map(line -> Measured.of(path, line))
          .orElseThrow(() -> new IllegalStateException("wrk on " + path + ": " + output));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The benchmark needs wrk on the path (Debian and Ubuntu: apt-get install wrk).", e);
    }
  }

  private static String script(List<String> cookies) {
    String list =
        cookies.stream().map(cookie -> '"' + cookie + '"').collect(Collectors.joining(", "));
    return """
    local cookies = {%s}
    local turn = 0
    function request()
      turn = turn %% #cookies + 1
      return wrk.format("GET", nil, {
        Cookie = cookies[turn], ["Accept-Encoding"] = "gzip", ["Accept-Language"] = "en" })
    end
    function done(summary, latency)
      local e = summary.errors
      print(string.format("%s %%d %%d %%.0f %%.0f %%d %%d",
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(95),
        summary.bytes, e.status + e.connect + e.read + e.write + e.timeout))
    end
    """
        .formatted(list, MARK);
  }
}
