package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands behind a page stays as small as the page. */
class ViewLengthTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final int LONGEST_VIEW = 120;

  @Test
  void no_view_bean_is_longer_than_120_lines() throws IOException {
    List<Path> views;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      views = files.filter(file -> file.toString().endsWith("View.java")).sorted().toList();
    }
    assertThat(views).hasSizeGreaterThan(10);
    for (Path view : views) {
      assertThat(Files.readAllLines(view))
          .as(view.toString())
          .hasSizeLessThanOrEqualTo(LONGEST_VIEW);
    }
  }
}
