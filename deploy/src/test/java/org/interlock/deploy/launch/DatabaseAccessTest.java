package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTest {

  private static final Options NAMED =
      Options.ofThisProcess().with(Option.DB_URL, "jdbc:mariadb://db.example:3306/interlock");

  @Test
  void without_a_migrator_the_application_user_migrates() {
    DatabaseAccess access =
        DatabaseAccess.existing(
            NAMED.with(Option.DB_USER, "app").with(Option.DB_PASSWORD, "secret"));

    assertThat(access.migrator()).isEqualTo("app");
    assertThat(access.migratorPassword()).isEqualTo("secret");
  }

  @Test
  void a_database_without_a_user_is_refused_and_the_missing_variables_are_named() {
    assertThatThrownBy(() -> DatabaseAccess.existing(NAMED))
        .isInstanceOf(LaunchFailedException.class)
        .hasMessageContaining("INTERLOCK_DB_USER")
        .hasMessageContaining("INTERLOCK_DB_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db.example:3306", "jdbc:mysql://db.example/x", "jdbc:mariadb://db.example/"})
  void an_address_of_another_form_is_refused_with_the_expected_form(String address) {
    assertThatThrownBy(() -> DatabaseAccess.existing(NAMED.with(Option.DB_URL, address)))
        .hasMessageContaining(address)
        .hasMessageContaining("jdbc:mariadb://<host>:<port>/<database>");
  }
}
