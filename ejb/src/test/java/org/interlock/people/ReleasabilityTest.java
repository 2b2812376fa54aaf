package org.interlock.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleasabilityTest {

  @Test
  void without_a_marking_a_thing_stays_with_its_owner() {
    Releasability unmarked = Releasability.ofOwner("NO");

    assertThat(unmarked.includes("NO")).isTrue();
    assertThat(unmarked.includes("SE")).isFalse();
  }

  @Test
  void the_owner_is_never_left_out() {
    assertThat(new Releasability("NO", Set.of("SE")).nations())
        .containsExactlyInAnyOrder("NO", "SE");
  }

  @Test
  void all_stands_for_every_nation() {
    Releasability all = new Releasability("XI", Set.of("ALL"));

    assertThat(all.nations()).containsExactlyInAnyOrder("XI", "*");
    assertThat(all.includes("UA")).isTrue();
  }

  @Test
  void a_part_is_shown_only_where_both_it_and_the_whole_are() {
    Releasability module = new Releasability("NO", Set.of("SE", "FI"));
    Releasability lesson = new Releasability("NO", Set.of("FI", "DK"));

    assertThat(lesson.within(module).nations()).containsExactlyInAnyOrder("NO", "FI");
  }

  @Test
  void a_part_for_all_is_no_wider_than_its_whole() {
    Releasability module = new Releasability("NO", Set.of("SE"));
    Releasability lesson = new Releasability("NO", Set.of("ALL"));

    assertThat(lesson.within(module)).isEqualTo(module);
    assertThat(module.within(lesson)).isEqualTo(module);
  }

  @Test
  void a_part_of_another_owner_is_refused() {
    assertThatThrownBy(() -> Releasability.ofOwner("SE").within(Releasability.ofOwner("NO")))
        .hasMessageContaining("owned by SE");
  }

  @Test
  void what_is_no_nation_code_is_refused() {
    assertThatThrownBy(() -> new Releasability("NO", Set.of("sweden")))
        .hasMessageContaining("sweden");
    assertThatThrownBy(() -> new Releasability("*", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
