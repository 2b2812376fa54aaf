package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  @Test
  void nothing_inline_no_frame_no_plugin_no_base() {
    assertThat(ContentPolicy.plain())
        .contains("default-src 'none'")
        .contains("script-src 'self';")
        .contains("object-src 'none'")
        .contains("base-uri 'none'")
        .contains("frame-ancestors 'none'")
        .contains("form-action 'self'")
        .doesNotContain("unsafe")
        .doesNotContain("*");
  }

  @Test
  void the_nonce_of_the_component_library_joins_our_own_policy() {
    String nonce = "'nonce-ZjM0YzE3OTQtYzQ4Yy00YjA1LTkwZGMtMDk5ZDc0NmE4MWVh'";

    assertThat(ContentPolicy.withNonceOf("script-src 'self' " + nonce + ";"))
        .contains("script-src 'self' " + nonce + ";")
        .contains("default-src 'none'");
  }

  @Test
  void a_library_cannot_widen_the_policy() {
    assertThat(ContentPolicy.withNonceOf("script-src * 'unsafe-inline'; frame-ancestors *"))
        .isEqualTo(ContentPolicy.plain());
    assertThat(ContentPolicy.withNonceOf(null)).isEqualTo(ContentPolicy.plain());
  }
}
