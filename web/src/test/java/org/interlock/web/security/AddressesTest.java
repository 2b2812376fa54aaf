package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/lesson/F01/3", "/assets/78afec1b3289/css/base.css", "/search%20engine"})
  void our_own_addresses_are_plain(String uri) {
    assertThat(Addresses.isPlain(uri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home;jsessionid=x",
        "/login/%2e%2E/home",
        "/%00",
        "/assets/a%2Fb",
        "/a%5cb",
        "//evil.example",
        "/home//"
      })
  void who_hides_where_an_address_leads_is_not_ours(String uri) {
    assertThat(Addresses.isPlain(uri)).isFalse();
  }
}
