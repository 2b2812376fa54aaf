package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class DisplayCookieTest {

  @Test
  void over_tls_a_choice_is_bound_to_this_host_and_closed_to_scripts() {
    Cookie cookie = DisplayCookie.bound(Reader.THEME_COOKIE, "dark");

    assertThat(cookie.getName()).isEqualTo("__Host-interlock-theme");
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }
}
