package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private final Options options = Options.ofThisProcess();

  @Test
  void an_option_that_nobody_chose_has_its_default() {
    assertThat(options.port(Option.PORT)).isEqualTo(8080);
    assertThat(options.isOn(Option.DEMO)).isTrue();
    assertThat(options.memory(Option.DATABASE_MEMORY)).isEqualTo("192M");
  }

  @Test
  void an_option_has_one_name_on_the_command_line_and_one_in_the_environment() {
    assertThat(Option.MANAGEMENT_PORT.key()).isEqualTo("interlock.management.port");
    assertThat(Option.MANAGEMENT_PORT.variable()).isEqualTo("INTERLOCK_MANAGEMENT_PORT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", "80 80", "123456"})
  void a_port_that_is_none_is_refused_with_its_name_and_value(String wrong) {
    assertThatThrownBy(() -> options.with(Option.PORT, wrong).port(Option.PORT))
        .isInstanceOf(LaunchFailedException.class)
        .hasMessageContaining("interlock.port")
        .hasMessageContaining(wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"512", "0m", "much", "1t"})
  void an_amount_of_memory_that_is_none_is_refused(String wrong) {
    assertThatThrownBy(() -> options.with(Option.SERVER_MEMORY, wrong).memory(Option.SERVER_MEMORY))
        .hasMessageContaining("interlock.server.memory")
        .hasMessageContaining("expected an amount of memory");
  }

  @Test
  void yes_is_neither_true_nor_false() {
    assertThatThrownBy(() -> options.with(Option.DEMO, "yes").isOn(Option.DEMO))
        .hasMessageContaining("expected true or false");
  }

  @Test
  void behind_tls_the_address_that_people_type_must_be_given() {
    Options tls = options.with(Option.HTTPS, "true");
    assertThatThrownBy(tls::baseUrl).hasMessageContaining("expected an address such as https://");
    assertThatThrownBy(() -> tls.with(Option.BASE_URL, "http://learn.example.org").baseUrl())
        .hasMessageContaining("http://learn.example.org");
    assertThat(tls.with(Option.BASE_URL, "https://learn.example.org/").baseUrl())
        .isEqualTo("https://learn.example.org");
    assertThat(options.with(Option.PORT, "8090").baseUrl()).isEqualTo("http://localhost:8090");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
  void what_the_server_would_not_take_as_an_address_the_launcher_does_not_either(String wrong) {
    Options tls = options.with(Option.HTTPS, "true").with(Option.BASE_URL, wrong);
    assertThatThrownBy(tls::baseUrl).hasMessageContaining(wrong);
  }

  @Test
  void an_ipv6_address_is_one() {
    assertThat(
            options
                .with(Option.HTTPS, "true")
                .with(Option.BASE_URL, "https://[2001:db8::7]:8443/")
                .baseUrl())
        .isEqualTo("https://[2001:db8::7]:8443");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:9000", "http://LocalHost", "http://127.0.0.1:1", "http://[::1]"})
  void without_tls_an_address_of_this_machine_may_be_given(String local) {
    assertThat(options.with(Option.BASE_URL, local + "/").baseUrl()).isEqualTo(local);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://learn.example.org",
        "http://learn.example.org",
        "http://localhost.evil.example",
        "http://192.0.2.7:8080",
        "https://localhost:8443",
        "http://localhost:8080/path",
        "localhost:8080"
      })
  void without_tls_another_address_is_refused_with_the_way_out(String other) {
    assertThatThrownBy(() -> options.with(Option.BASE_URL, other).baseUrl())
        .isInstanceOf(LaunchFailedException.class)
        .hasMessageContaining("interlock.base.url has the value \"" + other + "\"")
        .hasMessageContaining("an address of this machine such as http://localhost:8080")
        .hasMessageContaining("interlock.https is false");
  }

  @Test
  void a_folder_is_taken_as_an_absolute_path() {
    assertThat(options.with(Option.HOME, "some/../folder").home())
        .isEqualTo(Path.of("folder").toAbsolutePath());
  }
}
