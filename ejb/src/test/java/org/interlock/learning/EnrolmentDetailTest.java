package org.interlock.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.SampleModules;
import org.junit.jupiter.api.Test;

class EnrolmentDetailTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  /** Three lessons of ten minutes, and thirty minutes for the assessment. */
  private final ModuleDetail module =
      SampleModules.module(1, "F01", ModuleLevel.FOUNDATION, 60, 3, "SPC");

  @Test
  void what_is_left_to_do_shrinks_with_every_lesson_read_and_with_the_assessment_passed() {
    assertThat(left(EnrolmentStatus.ACTIVE, AssessmentPhase.OPEN)).isEqualTo(60);
    assertThat(left(EnrolmentStatus.ACTIVE, AssessmentPhase.OPEN, 1, 3)).isEqualTo(40);
    assertThat(left(EnrolmentStatus.ACTIVE, AssessmentPhase.WAITING, 1, 2, 3)).isEqualTo(30);
    assertThat(left(EnrolmentStatus.ACTIVE, AssessmentPhase.PASSED, 1, 2)).isEqualTo(10);
    assertThat(left(EnrolmentStatus.COMPLETED, AssessmentPhase.PASSED, 1, 2)).isZero();
  }

  private int left(EnrolmentStatus status, AssessmentPhase phase, int... read) {
    return new EnrolmentDetail(
            1,
            new UUID(1, 1),
            "F01",
            1,
            1,
            status,
            NOW,
            null,
            null,
            3,
            IntStream.of(read).mapToObj(EnrolmentDetailTest::read).toList(),
            null,
            new AssessmentState(phase, null, null, BigDecimal.ONE))
        .minutesLeft(module);
  }

  private static LessonState read(int number) {
    return new LessonState(number, null, NOW, NOW);
  }
}
