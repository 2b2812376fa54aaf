package org.interlock.deploy.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests: the one that is named, else one on the PATH, else (as
 * root on Debian or Ubuntu) the distribution's, which it installs and says so, else the one that
 * ships in the npm package {@code @sparticuz/chromium}. It ends with an instruction where none can
 * be had; browser tests are never left out in silence.
 */
final class ChromiumFinder {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String NPM_PACKAGE = "@sparticuz/chromium@153.0.0";

  FoundChromium find() {
    return named()
        .or(this::onThePath)
        .or(this::ofTheDistribution)
        .or(this::ofNpm)
        .orElseThrow(
            () ->
                new AssertionError(
                    """
                    No Chromium was found for the browser tests, and none could be installed. Do one of these:
                      - as root on Debian or Ubuntu:  apt-get install chromium
                      - name one:                     mvn verify -D%1$s=/path/to/chromium
                      - install npm, from which the tests fetch one by themselves
                      - leave the browser tests out:  mvn verify -D%1$s=none\
                    """
                        .formatted(Chromium.OPTION)));
  }

  private Optional<FoundChromium> named() {
    String name = System.getProperty(Chromium.OPTION, "");
    if (name.isBlank()) {
      name = Optional.ofNullable(System.getenv("CHROME_PATH")).orElse("");
    }
    if (name.isBlank()) {
      return Optional.empty();
    }
    Path executable = Path.of(name);
    if (!runs(executable, Map.of())) {
      throw new AssertionError(
          "The browser %s does not run; expected a Chromium or Chrome.".formatted(executable));
    }
    return Optional.of(FoundChromium.of(executable));
  }

  private Optional<FoundChromium> onThePath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .filter(executable -> runs(executable, Map.of()))
        .findFirst()
        .map(FoundChromium::of);
  }

  private Optional<FoundChromium> ofTheDistribution() {
    boolean mayInstall =
        "root".equals(System.getProperty("user.name"))
            && Files.exists(Path.of("/etc/debian_version"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (!mayInstall) {
      return Optional.empty();
    }
    System.out.println("*** No Chromium found: installing the distribution's (apt-get) ***");
    Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
    run(quiet, "apt-get", "-qq", "update");
    run(
        quiet,
        "apt-get",
        "-qq",
        "-y",
        "--no-install-recommends",
        "install",
        "chromium",
        "fonts-liberation");
    return onThePath();
  }

  private Optional<FoundChromium> ofNpm() {
    Path folder = Path.of("target", "chromium").toAbsolutePath();
    System.out.println("*** No Chromium found: taking the one in the npm package " + NPM_PACKAGE);
    try {
      Files.createDirectories(folder);
      // Not with --prefix, which would also move the place of npm's settings for all users.
      Files.writeString(folder.resolve("package.json"), "{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!run(folder, Map.of(), "npm", "install", "--silent", NPM_PACKAGE).ok()) {
      return Optional.empty();
    }
    // The package unpacks its libraries only where it believes to run in a cloud function.
    Map<String, String> unpacking =
        Map.of("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x", "TMPDIR", folder.toString());
    Answer unpacked =
        run(
            folder,
            unpacking,
            "node",
            "--input-type=module",
            "--eval",
            "import c from '@sparticuz/chromium'; console.log(await c.executablePath())");
    if (!unpacked.ok()) {
      return Optional.empty();
    }
    Map<String, String> libraries =
        Map.of("LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString());
    Path executable = Path.of(unpacked.text().strip());
    return runs(executable, libraries)
        ? Optional.of(
            new FoundChromium(executable, List.of("--no-zygote", "--no-sandbox"), libraries))
        : Optional.empty();
  }

  private static boolean runs(Path executable, Map<String, String> environment) {
    return Files.isExecutable(executable)
        && run(environment, executable.toString(), "--version").ok();
  }

  private record Answer(boolean ok, String text) {}

  private static Answer run(Map<String, String> environment, String... command) {
    return run(Path.of("").toAbsolutePath(), environment, command);
  }

  private static Answer run(Path folder, Map<String, String> environment, String... command) {
    try {
      Path output = Files.createTempFile("interlock", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .redirectInput(new File("/dev/null"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      return new Answer(ended && process.exitValue() == 0, text);
    } catch (IOException e) {
      return new Answer(false, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(false, "interrupted");
    }
  }
}
