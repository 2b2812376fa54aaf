package org.interlock.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interlock.deploy.launch.AccessFile.Account;
import org.interlock.deploy.launch.Installation;
import org.interlock.deploy.launch.Options;
import org.interlock.deploy.launch.Product;
import org.interlock.deploy.launch.Progress;
import org.interlock.deploy.launch.RunningProduct;

/**
 * The command line: {@code mvn -Pbench package} ends here. Starts the product in a folder of its
 * own, signs people in from eight browsers, lets them read, and prints a table, which it also keeps
 * in {@code deploy/benchmarks.md} between two marks.
 */
public final class Benchmark {

  private static final int BROWSERS = 8;

  /** Until the compiler of the virtual machine has done its work beside the load. */
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final List<String> PAGES =
      List.of("/lesson/F01/1", "/module/F01", "/home", "/catalogue", "/path");
  private static final String BEGIN = "<!-- measured: begin -->";
  private static final String END = "<!-- measured: end -->";

  private Benchmark() {}

  /**
   * Runs it.
   *
   * @param arguments the file that keeps the table
   */
  public static void main(String[] arguments) {
    Options options = Options.ofThisProcess();
    Installation installation = new Installation(options.home());
    System.setProperty("java.io.tmpdir", installation.temporary().toString());
    try (RunningProduct product = new RunningProduct(Product.ofThisBuild(), options)) {
      product.start(new Progress(System.out));
      String table = measure(product, installation);
      System.out.println(table);
      keep(Path.of(arguments[0]), table);
    }
    System.exit(0);
  }

  private static String measure(RunningProduct product, Installation installation) {
    List<SignedInPerson> people = new ArrayList<>();
    List<Account> trainees =
        product.access().accounts().stream()
            .filter(account -> account.role().equals("trainee"))
            .toList();
    for (int i = 0; i < BROWSERS; i++) {
      Account account = trainees.get(i % trainees.size());
      SignedInPerson person = new SignedInPerson(product.access().baseUrl(), account);
      person.enrol("F01");
      people.add(person);
    }
    int size = people.get(0).size(PAGES.get(0));
    Yardstick.deploy(installation.server().resolve("deployments"), size);
    List<String> cookies = people.stream().map(SignedInPerson::cookie).toList();
    PAGES.forEach(page -> people.forEach(person -> person.size(page)));
    Load load = new Load(product.access().baseUrl(), cookies, installation.temporary());

    PAGES.forEach(page -> load.on(page, WARM_UP));
    load.on(Yardstick.PATH, Duration.ofSeconds(5));
    Measured yardstick = load.on(Yardstick.PATH, MEASURED);
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s, Java %s, %d processors shared by load, server and database; %d browsers without a pause (wrk), %d s a page after %d s of warming up with each.%n%n",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors(),
            BROWSERS,
            MEASURED.toSeconds(),
            WARM_UP.toSeconds()));
    table.append("| page | answers/s | median ms | p95 ms | KB sent | of the yardstick |\n");
    table.append("| --- | --- | --- | --- | --- | --- |\n");
    for (String page : PAGES) {
      table.append(load.on(page, MEASURED).row(yardstick)).append('\n');
    }
    table.append(yardstick.row(yardstick)).append('\n');
    // Whoever was signed out meanwhile was sent to the sign-in page, which is no page of these.
    PAGES.forEach(page -> people.forEach(person -> person.size(page)));
    return table.toString();
  }

  private static void keep(Path file, String table) {
    try {
      String text = Files.readString(file);
      int begin = text.indexOf(BEGIN);
      int end = text.indexOf(END);
      Files.writeString(
          file, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the table in " + file, e);
    }
  }
}
