package org.interlock.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void a_problem_is_spelled_as_the_standard_says() {
    assertThat(
            new Problem(409, "moduleClosed", "Not possible now", "This module is closed.", null)
                .json()
                .toString())
        .isEqualTo(
            "{\"type\":\"urn:interlock:problem:moduleClosed\",\"title\":\"Not possible now\",\"detail\":\"This module is closed.\","
                + "\"status\":409,\"code\":\"moduleClosed\"}");
  }

  @Test
  void a_logged_one_carries_its_reference() {
    assertThat(
            new Problem(500, "unforeseen", "Failure on our side", "It went wrong.", "7KX2M9PQ")
                .json())
        .containsKey("reference");
  }
}
