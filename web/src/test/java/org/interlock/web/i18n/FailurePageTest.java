package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door refuses is told on a page of its own, not on that of an unforeseen failure. */
class FailurePageTest {

  @ParameterizedTest
  @CsvSource({"411, lengthMissing", "413, bodyTooLong", "421, otherHost"})
  void a_refusal_of_the_door_has_a_page_a_title_and_words(String status, String code)
      throws IOException {
    String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    Texts texts = new Texts();

    assertThat(descriptor)
        .containsPattern(
            "<error-code>" + status + "</error-code>\\s*<location>/WEB-INF/errors/refused.xhtml<");
    assertThat(texts.knows("error.title." + status)).isTrue();
    assertThat(texts.knows("error." + code)).isTrue();
  }
}
