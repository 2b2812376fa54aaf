package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A posted Faces form without the nonce of its page is refused, so every one brings it. */
class FormNonceTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void every_faces_form_brings_the_nonce_of_its_page() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
    for (Path page : pages) {
      String source = Files.readString(page);
      assertThat(count(source, "name=\"primefaces.nonce\""))
          .as(page.toString())
          .isEqualTo(count(source, "<h:form"));
    }
  }

  private static int count(String source, String part) {
    return source.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
