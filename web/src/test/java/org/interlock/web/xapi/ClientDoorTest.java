package org.interlock.web.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the network and the store. */
class ClientDoorTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void key_and_secret_are_read_from_the_header_whatever_the_case_of_the_scheme() {
    assertThat(BasicCredentials.of("bAsIc a2V5OnNlOmNyZXQ="))
        .contains(new BasicCredentials("key", "se:cret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic", "Basic ???", "Bearer a2V5OnM=", "Basic OnNlY3JldA==", "Basic a2V5"})
  void anything_else_is_no_credential(String header) {
    assertThat(BasicCredentials.of(header)).isEmpty();
  }

  @Test
  void a_secret_is_not_printed() {
    assertThat(new BasicCredentials("key", "secret").toString()).doesNotContain("secret");
  }

  @Test
  void too_many_failures_make_that_pair_wait_and_no_other() {
    FailureThrottle throttle = new FailureThrottle();
    for (int i = 0; i < FailureThrottle.MOST; i++) {
      assertThat(throttle.waitOf("key", "here", NOON)).isZero();
      throttle.failed("key", "here", NOON);
    }
    assertThat(throttle.waitOf("key", "here", NOON.plusSeconds(10)))
        .isEqualTo(Duration.ofSeconds(50));
    assertThat(throttle.waitOf("other", "here", NOON)).isZero();
    assertThat(throttle.waitOf("key", "there", NOON)).isZero();
    assertThat(throttle.waitOf("key", "here", NOON.plus(FailureThrottle.WINDOW))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9.5", "1.1.0", "2.0.0", "1.0.", "1"})
  void other_versions_are_refused(String version) {
    XapiRequest request = request(Map.of("x-experience-api-version", version));
    assertThatExceptionOfType(XapiRefusal.class)
        .isThrownBy(() -> ProtocolVersion.check(request))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.0.0", "1.0.3"})
  void versions_of_1_0_are_accepted(String version) {
    ProtocolVersion.check(request(Map.of("X-Experience-API-Version", version)));
  }

  @Test
  void a_parameter_that_stands_twice_is_refused() {
    assertThatExceptionOfType(XapiRefusal.class)
        .isThrownBy(() -> XapiRequestReader.form("a=1&b=2&a=3"));
  }

  private static XapiRequest request(Map<String, String> headers) {
    return new XapiRequest("GET", "statements", Map.of(), headers, new byte[0]);
  }
}
