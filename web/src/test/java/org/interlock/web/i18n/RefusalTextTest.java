package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a feature refuses, a person can read why: every code has its text. */
class RefusalTextTest {

  private static final Path FEATURES = Path.of("../ejb/src/main/java/org/interlock");
  private static final Pattern CODE =
      Pattern.compile("(?:super|Verdict\\.refused|new Refused)\\(\\s*\"([a-z][A-Za-z.]*)\"");
  private static final Pattern NOT_FOUND =
      Pattern.compile("NotFoundException\\(\\s*\"([a-zA-Z]+)\"");
  private static final Pattern WEAKNESS =
      Pattern.compile("^  [A-Z_]+\\(\"(password[A-Za-z]+)\"\\)");

  @Test
  void every_refusal_has_a_text() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(FEATURES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        CODE.matcher(source).results().forEach(found -> codes.add(found.group(1)));
        NOT_FOUND
            .matcher(source)
            .results()
            .forEach(found -> codes.add("notFound." + found.group(1)));
        source
            .lines()
            .flatMap(line -> WEAKNESS.matcher(line).results())
            .forEach(found -> codes.add(found.group(1)));
      }
    }
    codes.removeIf(code -> code.endsWith("."));
    Texts texts = new Texts();

    assertThat(codes).hasSizeGreaterThan(10);
    assertThat(codes)
        .allSatisfy(code -> assertThat(texts.knows("error." + code)).as(code).isTrue());
  }
}
