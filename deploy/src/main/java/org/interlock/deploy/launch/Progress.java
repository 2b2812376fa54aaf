package org.interlock.deploy.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What a person sees while the product starts: one line a step, with the seconds since the start.
 */
public final class Progress {

  private final PrintStream out;
  private final Instant begun = Instant.now();

  /** Progress that is printed. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** One step begun or done. */
  public void step(String text, Object... values) {
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    out.println(
        String.format(Locale.ROOT, "[%5.1f s] ", seconds)
            + String.format(Locale.ROOT, text, values));
    out.flush();
  }

  /** A block of text as it is. */
  public void say(String text) {
    out.println(text);
    out.flush();
  }
}
