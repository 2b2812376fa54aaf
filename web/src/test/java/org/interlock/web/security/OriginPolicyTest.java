package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPolicyTest {

  private static final String OWN = "https://interlock.example";

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void reading_is_allowed_from_anywhere(String method) {
    assertThat(new OriginPolicy(method, "cross-site", "https://evil.example", OWN).allows())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void changing_is_allowed_from_our_own_pages(String method) {
    assertThat(new OriginPolicy(method, "same-origin", OWN, OWN).allows()).isTrue();
    assertThat(new OriginPolicy(method, null, OWN, OWN).allows()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", "nonsense"})
  void what_the_browser_says_of_another_site_decides_over_the_origin(String site) {
    assertThat(new OriginPolicy("POST", site, OWN, OWN).allows()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "https://evil.example", "http://interlock.example"})
  void another_origin_is_refused(String origin) {
    assertThat(new OriginPolicy("POST", null, origin, OWN).allows()).isFalse();
  }

  @Test
  void a_change_that_says_nothing_of_its_origin_is_refused() {
    assertThat(new OriginPolicy("POST", null, null, OWN).allows()).isFalse();
  }

  @Test
  void an_origin_leaves_the_usual_port_out() {
    assertThat(OriginPolicy.own("https", "interlock.example", 443)).isEqualTo(OWN);
    assertThat(OriginPolicy.own("http", "localhost", 8080)).isEqualTo("http://localhost:8080");
    assertThat(OriginPolicy.own("http", "::1", 80)).isEqualTo("http://[::1]");
  }

  @Test
  void only_the_machines_own_names_are_local() {
    assertThat(OriginPolicy.isLocal("localhost")).isTrue();
    assertThat(OriginPolicy.isLocal("LocalHost")).isTrue();
    assertThat(OriginPolicy.isLocal("127.0.0.1")).isTrue();
    assertThat(OriginPolicy.isLocal("::1")).isTrue();
    assertThat(OriginPolicy.isLocal("[::1]")).isTrue();
    assertThat(OriginPolicy.isLocal("localhost.evil.example")).isFalse();
    assertThat(OriginPolicy.isLocal("192.168.1.5")).isFalse();
  }
}
