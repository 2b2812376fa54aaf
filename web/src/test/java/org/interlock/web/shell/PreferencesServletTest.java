package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesServletTest {

  @Test
  void a_choice_leads_back_to_the_page_with_its_query() {
    assertThat(PreferencesServlet.ownPath("/catalogue?level=foundation"))
        .isEqualTo("/catalogue?level=foundation");
    assertThat(PreferencesServlet.ownPath("/")).isEqualTo("/");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "/a\r\nSet-Cookie: x=y"
      })
  void a_choice_never_leads_to_another_server(String wished) {
    assertThat(PreferencesServlet.ownPath(wished)).isEqualTo("/home");
  }
}
