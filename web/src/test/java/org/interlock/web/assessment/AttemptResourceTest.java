package org.interlock.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.common.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptResourceTest {

  @Test
  void an_answer_is_a_list_of_texts() {
    assertThat(AttemptResource.response(json("{\"values\": [\"a\", \"c\"]}")).values())
        .containsExactly("a", "c");
    assertThat(AttemptResource.response(json("{\"values\": []}")).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"values\": \"a\"}",
        "{\"values\": [1]}",
        "{\"values\": null}",
        "{\"values\": [], \"x\": 1}"
      })
  void anything_else_is_refused_by_name(String body) {
    assertThatThrownBy(() -> AttemptResource.response(json(body)))
        .isInstanceOfSatisfying(
            InvalidResponseException.class, e -> assertThat(e.code()).isEqualTo("response.body"));
  }

  @Test
  void a_missing_body_is_refused_too() {
    assertThatThrownBy(() -> AttemptResource.response(null))
        .isInstanceOf(InvalidResponseException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "../home", "0190-zzzz", "01900000-0000-7000-8000-0000000000000"})
  void an_address_that_names_no_attempt_is_not_found(String id) {
    assertThatThrownBy(() -> AttemptView.AttemptAddress.of(id))
        .isInstanceOf(NotFoundException.class);
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
