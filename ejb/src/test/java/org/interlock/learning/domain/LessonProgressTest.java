package org.interlock.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.interlock.learning.UnknownBlockException;
import org.junit.jupiter.api.Test;

class LessonProgressTest {

  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

  private final LessonProgress progress = new LessonProgress(1, 2, NINE);

  @Test
  void the_last_position_counts() {
    progress.seen("b3", NINE.plusSeconds(10));
    progress.seen("h-why-швидкість", NINE.plusSeconds(20));

    assertThat(progress.state().block()).isEqualTo("h-why-швидкість");
    assertThat(progress.state().openedAt()).isEqualTo(NINE);
    assertThat(progress.state().read()).isFalse();
  }

  @Test
  void time_between_signs_of_reading_is_active_time() {
    progress.seen("b3", NINE.plusSeconds(40));
    progress.seen("b4", NINE.plusSeconds(100));

    assertThat(progress.active()).isEqualTo(Duration.ofSeconds(100));
  }

  @Test
  void a_night_between_two_signs_counts_two_minutes() {
    progress.seen("b3", NINE.plus(Duration.ofHours(14)));

    assertThat(progress.active()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void a_sign_that_arrives_late_takes_no_time_back() {
    progress.seen("b3", NINE.plusSeconds(60));
    progress.seen("b2", NINE.plusSeconds(30));

    assertThat(progress.active()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void it_is_read_to_its_end_once() {
    assertThat(progress.read(NINE.plusSeconds(90))).isTrue();
    assertThat(progress.read(NINE.plusSeconds(95))).isFalse();
    assertThat(progress.state().readAt()).isEqualTo(NINE.plusSeconds(90));
  }

  @Test
  void something_that_cannot_be_a_block_is_refused_with_its_value() {
    assertThatThrownBy(() -> progress.seen(" ", NINE)).isInstanceOf(UnknownBlockException.class);
    assertThatThrownBy(() -> progress.seen("<b>", NINE)).isInstanceOf(UnknownBlockException.class);
    assertThatThrownBy(() -> progress.seen("x".repeat(101), NINE))
        .isInstanceOfSatisfying(
            UnknownBlockException.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("x".repeat(40) + "…"));
  }
}
