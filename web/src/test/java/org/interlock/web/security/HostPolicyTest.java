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
    HostPolicy policy = HostPolicy.of(false, "https://Learn.example.org/");
    assertThat(policy.answers("learn.example.org")).isTrue();
    assertThat(policy.answers("LEARN.EXAMPLE.ORG")).isTrue();
    assertThat(policy.answers("evil.example")).isFalse();
    assertThat(policy.answers("learn.example.org.evil.example")).isFalse();
    assertThat(policy.answers("localhost")).isFalse();
  }

  @Test
  void on_plain_localhost_only_the_machine_itself_is_answered() {
    HostPolicy policy = HostPolicy.of(true, "");
    assertThat(policy.answers("localhost")).isTrue();
    assertThat(policy.answers("evil.example")).isFalse();
  }

  @Test
  void our_own_origin_is_the_address_that_people_type_whatever_the_proxy_says() {
    assertThat(HostPolicy.of(false, "https://learn.example.org:8443").origin())
        .contains("https://learn.example.org:8443");
    assertThat(HostPolicy.of(false, "https://learn.example.org:443/").origin())
        .contains("https://learn.example.org");
  }

  @Test
  void where_nobody_chose_an_address_every_host_is_answered() {
    assertThat(HostPolicy.of(false, " ").answers("any.example")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"learn.example.org", "http://learn.example.org", "https://", "https://a b"})
  void an_address_that_is_none_stops_the_start(String wrong) {
    assertThatThrownBy(() -> HostPolicy.of(false, wrong))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("interlock.base.url");
  }
}
