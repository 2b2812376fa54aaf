package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.interlock.lrs.InvalidStatementException;
import org.interlock.lrs.Seal;
import org.interlock.lrs.StatementQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCursorTest {

  private final Seal seal = new Seal(new byte[] {1, 2, 3});

  private final StatementFilter filter =
      StatementFilter.of(
              new StatementQuery(
                  Map.of(
                      "verb", "https://example.org/v",
                      "agent", "{\"mbox\":\"mailto:a@example.org\"}",
                      "limit", "7",
                      "format", "ids",
                      "ascending", "true",
                      "since", "2026-11-24T12:00:00Z"),
                  ""))
          .following(99L << StatementClock.LANE_BITS);

  @Test
  void a_cursor_carries_the_whole_question() {
    assertThat(StatementCursor.read(StatementCursor.of(filter, seal), seal)).isEqualTo(filter);
  }

  @Test
  void another_client_cannot_use_it() {
    String cursor = StatementCursor.of(filter, seal);
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> StatementCursor.read(cursor, new Seal(new byte[] {9})));
  }

  @Test
  void a_changed_one_is_refused_whatever_character_was_changed() {
    String cursor = StatementCursor.of(filter, seal);
    for (int i = 0; i < cursor.length() - 1; i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThatExceptionOfType(InvalidStatementException.class)
          .isThrownBy(() -> StatementCursor.read(changed, seal));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "limit,-1",
    "limit,ten",
    "format,Exact",
    "ascending,yes",
    "since,yesterday",
    "until,2026-13-01T00:00:00Z",
    "registration,abc",
    "verb,did",
    "activity,a",
    "agent,me",
    "agent,{}",
    "Agent,{}",
    "unknown,1"
  })
  void a_parameter_that_breaks_its_format_is_refused_by_name(String name, String value) {
    StatementQuery query = new StatementQuery(Map.of(name, value), "");
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> StatementFilter.of(query));
  }
}
