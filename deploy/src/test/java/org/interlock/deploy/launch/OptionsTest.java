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

  @Test
  void a_folder_is_taken_as_an_absolute_path() {
    assertThat(options.with(Option.HOME, "some/../folder").home())
        .isEqualTo(Path.of("folder").toAbsolutePath());
  }
}
