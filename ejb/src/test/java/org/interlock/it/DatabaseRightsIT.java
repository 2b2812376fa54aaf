package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.interlock.audit.internal.ChangeableTables;
import org.interlock.common.DatabaseRights;
import org.junit.jupiter.api.Test;

/** The product's own database user may not change what nobody should, nor the schema. */
class DatabaseRightsIT extends InServer {

  private static final String COLUMN =
      "select column_name from information_schema.columns"
          + " where table_schema = database() and table_name = ? order by ordinal_position";

  @Inject private ChangeableTables changeable;
  @Inject private OwnerRows owner;

  @Test
  void an_append_only_table_refuses_changes_and_removals() {
    assertThat(DatabaseRights.APPEND_ONLY)
        .isNotEmpty()
        .allSatisfy(
            table -> {
              String column = rows.value(String.class, COLUMN, table);
              assertRefused("update " + table + " set " + column + " = " + column);
              assertRefused("delete from " + table);
            });
  }

  @Test
  void the_history_of_migrations_refuses_every_write() {
    assertRefused("update flyway_schema_history set checksum = 0");
    assertRefused("delete from flyway_schema_history");
    assertRefused(
        "insert into flyway_schema_history select * from flyway_schema_history where 1 = 0");
  }

  @Test
  void the_schema_refuses_every_change() {
    List.of(
            "create table intruder (id int)",
            "create trigger intruder before insert on audit_entry for each row set new.actor = '-'",
            "create or replace view intruder as select 1",
            "alter table audit_entry add column intruder int",
            "alter sequence person_seq restart with 1",
            "truncate table audit_entry",
            "drop table audit_entry",
            "grant delete on audit_entry to current_user")
        .forEach(this::assertRefused);
  }

  @Test
  void the_check_at_start_finds_nothing_to_warn_of() {
    assertThat(changeable.names()).isEmpty();
  }

  @Test
  void a_right_too_many_is_found_by_the_check_at_start() {
    String user = new DatabaseRights(rows.value(String.class, "select current_user()")).grantee();
    List.of(
            "%s update on audit_entry %s",
            "%s delete on audit_entry %s",
            "%s update (outcome) on audit_entry %s",
            "%s drop on audit_entry %s")
        .forEach(
            right -> {
              owner.change(right.formatted("grant", "to " + user));
              try {
                assertThat(changeable.names()).as(right).containsExactly("audit_entry");
              } finally {
                owner.change(right.formatted("revoke", "from " + user));
              }
            });
    assertThat(changeable.names()).isEmpty();
  }

  @Test
  void a_right_on_the_whole_schema_is_found_by_the_check_at_start() {
    String user = new DatabaseRights(rows.value(String.class, "select current_user()")).grantee();
    owner.change("grant delete on interlock.* to " + user);
    try {
      assertThat(changeable.names())
          .containsExactlyInAnyOrderElementsOf(DatabaseRights.APPEND_ONLY);
    } finally {
      owner.change("revoke delete on interlock.* from " + user);
    }
  }

  private void assertRefused(String statement) {
    assertThatThrownBy(() -> rows.change(statement))
        .as(statement)
        .cause()
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> assertThat(refusal.getErrorCode()).isIn(1044, 1142, 1143, 1227));
  }
}
