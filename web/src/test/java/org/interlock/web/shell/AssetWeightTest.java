package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit has to fetch beside the page stays small. */
class AssetWeightTest {

  private static final Path ASSETS = Path.of("src/main/webapp/resources/interlock");
  private static final long FONTS = 200 * 1024L;
  private static final long STYLES_AND_SCRIPTS = 30 * 1024L;

  @Test
  void styles_and_scripts_of_a_lesson_are_under_30_kb_compressed() throws IOException {
    long weight = 0;
    for (String name :
        List.of(
            "css/fonts.css",
            "css/tokens.css",
            "css/base.css",
            "css/shell.css",
            "css/parts.css",
            "css/forms.css",
            "css/reading.css",
            "js/shell.js",
            "js/session.js",
            "js/lesson.js",
            "icons/icons.svg")) {
      weight += compressed(ASSETS.resolve(name));
    }
    assertThat(weight).isLessThan(STYLES_AND_SCRIPTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"latin", "cyrillic"})
  void the_fonts_of_one_language_are_under_200_kb(String script) throws IOException {
    try (Stream<Path> fonts = Files.list(ASSETS.resolve("fonts"))) {
      long weight =
          fonts
              .filter(font -> font.toString().matches(".*-(latin|" + script + ")-[4-6w].*woff2"))
              .mapToLong(font -> font.toFile().length())
              .sum();
      assertThat(weight).isBetween(50_000L, FONTS);
    }
  }

  @Test
  void reading_pages_load_no_component_scripts() throws IOException {
    String page = Files.readString(Path.of("src/main/webapp/WEB-INF/templates/page.xhtml"));
    assertThat(page)
        .contains("transient=\"true\"")
        .doesNotContain("h:head")
        .doesNotContain("h:body");
  }

  private static long compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
