package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/home", "/module/F01", "/lesson/F01/3?x=1#here", "/search?q=дрони", "/"})
  void a_path_of_this_server_is_kept(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "home",
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/home\\..\\x",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/home\r\nSet-Cookie: a=b",
        "/\t/evil.example",
        " /home"
      })
  void everything_else_leads_home(String wished) {
    assertThat(LocalPath.orHome(wished)).isEqualTo("/home");
  }

  @Test
  void a_path_of_unreasonable_length_leads_home() {
    assertThat(LocalPath.orHome("/" + "x".repeat(500))).isEqualTo("/home");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login?to=/home", "/logout", "/password", "/", "/api/session", "/nowhere"})
  void after_sign_in_nobody_is_led_to_what_is_no_page_to_stay_on(String wished) {
    assertThat(LocalPath.pageOrHome(wished)).isEqualTo("/home");
  }

  @Test
  void after_sign_in_the_wished_page_is_kept_with_its_query() {
    assertThat(LocalPath.pageOrHome("/search?q=lead%20time")).isEqualTo("/search?q=lead%20time");
  }

  @Test
  void a_page_leads_on_to_another_and_does_not_mention_home() {
    assertThat(LocalPath.via("/login", "/search?q=a&page=2"))
        .isEqualTo("/login?to=%2Fsearch%3Fq%3Da%26page%3D2");
    assertThat(LocalPath.via("/login", "/home")).isEqualTo("/login");
  }
}
