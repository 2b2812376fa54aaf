package org.interlock.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.interlock.audit.domain.DenialLimit.Entry;
import org.junit.jupiter.api.Test;

class DenialLimitTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final DenialLimit limit = new DenialLimit();

  @Test
  void of_one_person_twenty_are_written_and_the_last_says_so() {
    List<Entry> entries = IntStream.range(0, 25).mapToObj(i -> limit.take("a", NOON)).toList();
    assertThat(entries.subList(0, 19)).containsOnly(Entry.WRITTEN);
    assertThat(entries.get(19)).isEqualTo(Entry.WRITTEN_AS_THE_LAST);
    assertThat(entries.subList(20, 25)).containsOnly(Entry.LEFT_OUT);
    assertThat(limit.take("b", NOON)).isEqualTo(Entry.WRITTEN);
  }

  @Test
  void after_ten_minutes_it_is_counted_anew() {
    IntStream.range(0, 25).forEach(i -> limit.take("a", NOON));
    assertThat(limit.take("a", NOON.plusSeconds(599))).isEqualTo(Entry.LEFT_OUT);
    assertThat(limit.take("a", NOON.plusSeconds(600))).isEqualTo(Entry.WRITTEN);
  }

  @Test
  void of_all_people_together_five_hundred_are_written() {
    long written =
        IntStream.range(0, 2000)
            .mapToObj(i -> limit.take("person " + i, NOON))
            .filter(entry -> entry != Entry.LEFT_OUT)
            .count();
    assertThat(written).isEqualTo(DenialLimit.OF_ALL);
  }
}
