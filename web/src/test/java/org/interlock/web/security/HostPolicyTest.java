package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interlock.common.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPolicyTest {

  @Test
  void in_production_only_the_host_that_people_type_is_answered() {
    HostPolicy policy = HostPolicy.of("https://Learn.example.org/");
    assertThat(policy.answers("learn.example.org")).isTrue();
    assertThat(policy.answers("LEARN.EXAMPLE.ORG")).isTrue();
    assertThat(policy.answers("evil.example")).isFalse();
    assertThat(policy.answers("learn.example.org.evil.example")).isFalse();
    assertThat(policy.answers("localhost")).isFalse();
  }

  @Test
  void an_ipv6_host_is_answered_with_brackets_and_without() {
    HostPolicy policy = HostPolicy.of("https://[2001:db8::7]:8443");
    assertThat(policy.answers("2001:db8::7")).isTrue();
    assertThat(policy.answers("[2001:DB8::7]")).isTrue();
    assertThat(policy.answers("2001:db8::8")).isFalse();
    assertThat(policy.origin()).contains("https://[2001:db8::7]:8443");
  }

  @Test
  void on_plain_localhost_only_the_machine_itself_is_answered() {
    HostPolicy policy = HostPolicy.PLAIN_LOCALHOST;
    assertThat(policy.answers("localhost")).isTrue();
    assertThat(policy.answers("LOCALHOST")).isTrue();
    assertThat(policy.answers("evil.example")).isFalse();
    assertThat(policy.origin()).isEmpty();
  }

  @Test
  void our_own_origin_is_the_address_that_people_type_whatever_the_proxy_says() {
    assertThat(HostPolicy.of("https://learn.example.org:8443").origin())
        .contains("https://learn.example.org:8443");
    assertThat(HostPolicy.of("https://learn.example.org:443/").origin())
        .contains("https://learn.example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "learn.example.org", "http://learn.example.org"})
  void away_from_plain_localhost_a_missing_or_wrong_address_stops_the_start(String wrong) {
    assertThatThrownBy(() -> HostPolicy.of(wrong))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("interlock.base.url")
        .hasMessageContaining("interlock.web.plain-localhost");
  }
}
