package org.interlock.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.SampleModules;
import org.junit.jupiter.api.Test;

class EnrolmentRecordTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final ModuleDetail module =
      SampleModules.module(1, "F01", ModuleLevel.FOUNDATION, 60, 3, "SPC");

  @Test
  void the_running_enrolment_counts_before_the_completed_and_the_left() {
    EnrolmentRecord left = new EnrolmentRecord(enrolment(NOW.plusSeconds(9)), List.of());
    left.enrolment().withdraw(NOW);
    EnrolmentRecord completed = new EnrolmentRecord(enrolment(NOW.plusSeconds(5)), List.of());
    completed.enrolment().assessmentPassed(BigDecimal.ONE, NOW);
    completed.enrolment().completeIfDone(true, NOW);
    EnrolmentRecord running = new EnrolmentRecord(enrolment(NOW), List.of());

    List<EnrolmentRecord> all = new ArrayList<>(List.of(left, completed, running));
    all.sort(EnrolmentRecord.RELEVANCE);

    assertThat(all).containsExactly(running, completed, left);
  }

  @Test
  void only_lessons_read_to_their_end_count_as_read() {
    EnrolmentRecord record =
        new EnrolmentRecord(enrolment(NOW), List.of(read(1), read(3), opened(2)));

    assertThat(record.read(module.lessons())).isFalse();
    assertThat(
            new EnrolmentRecord(enrolment(NOW), List.of(read(1), read(2), read(3)))
                .read(module.lessons()))
        .isTrue();
  }

  @Test
  void a_lesson_that_the_person_cannot_see_is_not_asked_of_them() {
    ModuleDetail seen = module.showing(List.of(), Set.of(1, 3));

    assertThat(new EnrolmentRecord(enrolment(NOW), List.of(read(1), read(3))).read(seen.lessons()))
        .isTrue();
  }

  private static Enrolment enrolment(Instant at) {
    return new Enrolment(new UUID(1, at.getEpochSecond()), 7, "F01", 1, at);
  }

  private static LessonProgress opened(int number) {
    return new LessonProgress(1, number, NOW);
  }

  private static LessonProgress read(int number) {
    LessonProgress progress = opened(number);
    progress.read(NOW);
    return progress;
  }
}
