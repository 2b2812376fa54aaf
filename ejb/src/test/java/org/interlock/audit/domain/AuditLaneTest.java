package org.interlock.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.interlock.audit.AuditFact;
import org.junit.jupiter.api.Test;

class AuditLaneTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456789Z");

  private final AuditLane lane = new AuditLane(3);

  @Test
  void entries_are_numbered_from_one_without_a_gap() {
    assertThat(lane.append(fact("enrol"), NOON).sequence()).isEqualTo(1);
    assertThat(lane.append(fact("submit"), NOON).sequence()).isEqualTo(2);
  }

  @Test
  void each_entry_is_chained_to_the_one_before() {
    AuditEntry first = lane.append(fact("enrol"), NOON);
    AuditEntry second = lane.append(fact("submit"), NOON);

    assertThat(first.follows(AuditLane.beginning())).isTrue();
    assertThat(second.follows(first.hash())).isTrue();
    assertThat(lane.endsWith(2, second.hash())).isTrue();
  }

  @Test
  void a_removed_entry_shows() {
    lane.append(fact("enrol"), NOON);
    AuditEntry second = lane.append(fact("submit"), NOON);

    assertThat(second.follows(AuditLane.beginning())).isFalse();
    assertThat(lane.endsWith(1, AuditLane.beginning())).isFalse();
  }

  @Test
  void the_same_fact_under_another_actor_has_another_hash() {
    AuditEntry mine = new AuditLane(1).append(fact("enrol"), NOON);
    AuditFact other = new AuditFact("somebody else", "enrol", "module", "F01", "done", "inside");
    AuditEntry theirs = new AuditLane(1).append(other, NOON);

    assertThat(mine.hash()).isNotEqualTo(theirs.hash());
  }

  @Test
  void an_actor_always_writes_in_the_same_lane() {
    assertThat(AuditLane.numberFor("somebody")).isEqualTo(AuditLane.numberFor("somebody"));
    assertThat(AuditLane.numberFor("somebody")).isBetween(0, AuditLane.LANES - 1);
  }

  private static AuditFact fact(String action) {
    return new AuditFact("somebody", action, "module", "F01", "done", "inside");
  }
}
