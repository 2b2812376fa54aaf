package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

  private static final Pattern MAPPING =
      Pattern.compile(
          "<filter-mapping>\\s*<filter-name>headers</filter-name>(.*?)</filter-mapping>",
          Pattern.DOTALL);

  @Test
  void pages_for_failures_carry_them_too() throws IOException {
    Matcher mapping = MAPPING.matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")));

    assertThat(mapping.find()).isTrue();
    assertThat(mapping.group(1))
        .contains("<url-pattern>/*<", "<dispatcher>REQUEST<", "<dispatcher>ERROR<");
  }
}
