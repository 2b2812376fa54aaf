package org.interlock.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void an_id_says_version_seven_and_the_rfc_variant() {
    UUID id = Uuid7.next(NOON);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void ids_sort_by_the_moment_of_their_making() {
    String earlier = Uuid7.next(NOON).toString();
    String later = Uuid7.next(NOON.plusMillis(1)).toString();

    assertThat(earlier).isLessThan(later);
    assertThat(Uuid7.next(NOON).getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void ids_of_one_moment_differ() {
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(Uuid7.next(NOON));
    }
    assertThat(ids).hasSize(1000);
  }
}
