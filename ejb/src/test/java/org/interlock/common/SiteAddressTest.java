package org.interlock.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://learn.example.org, https://learn.example.org",
    "https://Learn.Example.org/, https://learn.example.org",
    "HTTPS://learn.example.org:443//, https://learn.example.org",
    "https://learn.example.org:8443, https://learn.example.org:8443",
    "https://192.0.2.7, https://192.0.2.7",
    "https://[2001:DB8::7], https://[2001:db8::7]",
    "https://[2001:db8::7]:8443/, https://[2001:db8::7]:8443"
  })
  void it_is_written_as_browsers_write_an_origin(String typed, String origin) {
    assertThat(SiteAddress.of(typed).origin()).isEqualTo(origin);
  }

  @Test
  void letter_case_and_the_brackets_of_ipv6_make_no_other_host() {
    assertThat(SiteAddress.of("https://Learn.example.org").isAt("LEARN.example.ORG")).isTrue();
    assertThat(SiteAddress.of("https://[2001:db8::7]").isAt("2001:DB8::7")).isTrue();
    assertThat(SiteAddress.of("https://[2001:db8::7]").isAt("[2001:db8::7]")).isTrue();
    assertThat(SiteAddress.of("https://[2001:db8::7]").isAt("2001:db8::8")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "learn.example.org",
        "http://learn.example.org",
        "https://",
        "https://a b",
        "https://me@learn.example.org",
        "https://learn.example.org/path",
        "https://learn.example.org?query",
        "https://learn.example.org#part",
        "https://learn.example.org:0",
        "https://learn.example.org:65536",
        "https:learn.example.org",
        "https://[2001:db8::7"
      })
  void what_is_no_address_of_a_site_is_refused_with_what_was_expected(String wrong) {
    assertThatThrownBy(() -> SiteAddress.of(wrong))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageStartingWith("Setting interlock.base.url is '" + wrong + "'; expected")
        .hasMessageContaining("https://learn.example.org")
        .hasMessageContaining("interlock.web.plain-localhost");
  }
}
