package org.interlock.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseRightsTest {

  private final DatabaseRights rights = new DatabaseRights("app@10.0.%");

  @Test
  void rows_of_an_ordinary_table_may_be_changed_and_removed() {
    assertThat(rights.grant("person", "BASE TABLE"))
        .isEqualTo("GRANT SELECT, INSERT, UPDATE, DELETE ON `person` TO 'app'@'10.0.%'");
  }

  @Test
  void rows_of_an_append_only_table_may_be_added_and_read() {
    assertThat(DatabaseRights.APPEND_ONLY)
        .contains("audit_entry", "lrs_statement")
        .allSatisfy(
            table ->
                assertThat(rights.grant(table, "BASE TABLE"))
                    .startsWith("GRANT SELECT, INSERT ON `" + table + "` TO"));
  }

  @Test
  void a_sequence_may_be_counted_on_but_not_set_back() {
    assertThat(rights.grant("person_seq", "SEQUENCE")).startsWith("GRANT SELECT, INSERT ON");
  }

  @Test
  void the_history_of_migrations_may_be_read() {
    assertThat(rights.grant("flyway_schema_history", "BASE TABLE")).startsWith("GRANT SELECT ON");
  }

  @Test
  void a_name_with_quotes_and_at_signs_stays_one_name() {
    assertThat(new DatabaseRights("o'brien@ministry@%").grantee())
        .isEqualTo("'o''brien@ministry'@'%'");
  }
}
