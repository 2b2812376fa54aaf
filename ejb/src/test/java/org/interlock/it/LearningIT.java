package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.common.RefusedException;
import org.interlock.common.Verdict;
import org.interlock.content.ContentLibrary;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleService;
import org.interlock.learning.CourseService;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.EnrolmentWithdrawnException;
import org.interlock.learning.LessonNotOpenedException;
import org.interlock.learning.LessonProgressService;
import org.interlock.learning.LessonState;
import org.interlock.learning.NextStep;
import org.interlock.learning.NextStepService;
import org.interlock.learning.UnknownBlockException;
import org.junit.jupiter.api.Test;

/** Taking a module: enrolling, reading, leaving, and keeping the version one began with. */
class LearningIT extends InServer {

  @Inject private EnrolmentService enrolments;
  @Inject private LessonProgressService progress;
  @Inject private NextStepService nextSteps;
  @Inject private CourseService courses;
  @Inject private ModuleService modules;
  @Inject private CurriculumAgain curriculum;

  @Test
  void enrolling_twice_is_enrolling_once() {
    UUID person = cast.somebody();
    UUID first = stage.as(person, () -> enrolments.enrol("F01"));
    assertThat(stage.as(person, () -> enrolments.enrol("F01"))).isEqualTo(first);
    assertThat(enrolmentsOf(person)).isEqualTo(1);
  }

  @Test
  void enrolling_from_many_tabs_at_the_same_moment_is_enrolling_once() {
    for (int n = 1; n <= 4; n++) {
      UUID person = cast.somebody();
      List<UUID> answers = stage.atOnce(6, () -> stage.as(person, () -> enrolments.enrol("F01")));
      assertThat(Set.copyOf(answers)).hasSize(1);
      assertThat(enrolmentsOf(person)).isEqualTo(1);
    }
  }

  @Test
  void nobody_reaches_another_persons_enrolment() {
    UUID registration = stage.as(cast.somebody(), () -> enrolments.enrol("F01"));
    UUID other = cast.somebody();
    List<Runnable> doors =
        List.of(
            () -> enrolments.mine(registration),
            () -> enrolments.withdrawal(registration),
            () -> enrolments.withdraw(registration),
            () -> enrolments.resume(registration),
            () -> progress.open(registration, 1),
            () -> progress.keepPosition(registration, 1, "b1"),
            () -> progress.markRead(registration, 1));
    assertThat(doors)
        .allSatisfy(
            door ->
                assertThatThrownBy(() -> stage.run(other, door))
                    .isInstanceOf(NotFoundException.class));
    assertThat(stage.as(other, () -> enrolments.mine())).isEmpty();
  }

  @Test
  void a_missing_prerequisite_refuses_and_the_verdict_says_the_same_beforehand() {
    UUID person = cast.somebody();
    Verdict verdict = stage.as(person, () -> enrolments.mayEnrol("F04"));
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThatThrownBy(() -> stage.as(person, () -> enrolments.enrol("F04")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(((Verdict.Refused) verdict).code()));
  }

  @Test
  void a_place_in_a_lesson_is_kept_and_the_next_step_goes_on_there() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    stage.as(person, () -> courses.page("F01", 1));
    stage.run(person, () -> progress.keepPosition(registration, 1, "b3"));
    assertThat(lesson(person, registration, 1).block()).isEqualTo("b3");
    stage.run(person, () -> progress.markRead(registration, 1));
    assertThat(lesson(person, registration, 1).read()).isTrue();
    assertThat(stage.as(person, () -> nextSteps.desk().next()))
        .isInstanceOfSatisfying(
            NextStep.ContinueLesson.class,
            next -> {
              assertThat(next.registration()).isEqualTo(registration);
              assertThat(next.number()).isEqualTo(2);
            });
  }

  @Test
  void a_place_that_the_lesson_does_not_have_is_refused() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    stage.run(person, () -> progress.open(registration, 1));
    for (String none : List.of("<script>alert(1)", "b9999", "nonsense", "", "b3\"")) {
      assertThatThrownBy(
              () -> stage.run(person, () -> progress.keepPosition(registration, 1, none)))
          .as(none)
          .isInstanceOf(UnknownBlockException.class);
    }
    assertThat(lesson(person, registration, 1).block()).isNull();
  }

  @Test
  void a_lesson_that_was_never_opened_cannot_be_read_to_its_end() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    List<Runnable> doors =
        List.of(
            () -> progress.markRead(registration, 1),
            () -> progress.keepPosition(registration, 1, "b1"));
    assertThat(doors)
        .allSatisfy(
            door ->
                assertThatThrownBy(() -> stage.run(person, door))
                    .isInstanceOf(LessonNotOpenedException.class));
    assertThat(stage.as(person, () -> enrolments.mine(registration)).lesson(1)).isEmpty();
    stage.as(person, () -> courses.page("F01", 1));
    stage.run(person, () -> progress.markRead(registration, 1));
    assertThat(lesson(person, registration, 1).read()).isTrue();
  }

  @Test
  void reading_to_the_end_from_many_tabs_counts_once() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    stage.run(person, () -> progress.open(registration, 2));
    stage.atOnce(
        6,
        () -> {
          stage.run(person, () -> progress.markRead(registration, 2));
          return null;
        });
    assertThat(
            rows.count(
                "select count(*) from lesson_progress p join enrolment e on e.id = p.enrolment_id"
                    + " where e.registration = ? and p.read_at is not null",
                registration))
        .isEqualTo(1);
    assertThat(stage.as(person, () -> enrolments.mine(registration)).lessonsRead()).isEqualTo(1);
  }

  @Test
  void reading_everything_leads_to_the_assessment_and_completes_nothing_yet() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    int lessons = stage.as(person, () -> enrolments.mine(registration)).lessonCount();
    for (int n = 1; n <= lessons; n++) {
      int number = n;
      stage.as(person, () -> courses.page("F01", number));
      stage.run(person, () -> progress.markRead(registration, number));
    }
    EnrolmentDetail mine = stage.as(person, () -> enrolments.mine(registration));
    assertThat(mine.allRead()).isTrue();
    assertThat(mine.status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(stage.as(person, () -> nextSteps.desk().next()))
        .isInstanceOf(NextStep.TakeAssessment.class);
  }

  @Test
  void leaving_a_module_loses_nothing_and_it_is_taken_up_where_it_was_left() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    stage.run(person, () -> progress.open(registration, 1));
    stage.run(person, () -> progress.markRead(registration, 1));
    stage.run(person, () -> enrolments.withdraw(registration));
    assertThatThrownBy(() -> stage.run(person, () -> progress.markRead(registration, 2)))
        .isInstanceOf(EnrolmentWithdrawnException.class);
    assertThat(stage.as(person, () -> enrolments.enrol("F01"))).isEqualTo(registration);
    EnrolmentDetail mine = stage.as(person, () -> enrolments.mine(registration));
    assertThat(mine.status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(mine.lessonsRead()).isEqualTo(1);
  }

  @Test
  void who_began_a_version_keeps_it_while_others_begin_the_next() {
    UUID early = cast.somebody();
    UUID late = cast.somebody();
    UUID registration = stage.as(early, () -> enrolments.enrol("F01"));
    long first = stage.as(early, () -> enrolments.mine(registration)).versionId();
    assertThat(curriculum.take(RevisedContent.ofModule("F01")).published()).containsExactly("F01");
    try {
      long second = stage.as(late, () -> modules.module("F01")).versionId();
      assertThat(second).isNotEqualTo(first);
      UUID lateRegistration = stage.as(late, () -> enrolments.enrol("F01"));
      assertThat(stage.as(late, () -> enrolments.mine(lateRegistration)).versionId())
          .isEqualTo(second);
      assertThat(stage.as(early, () -> courses.page("F01", 1)).lesson().html())
          .doesNotContain(RevisedContent.NEW_WORDS);
      assertThat(stage.as(late, () -> courses.page("F01", 1)).lesson().html())
          .contains(RevisedContent.NEW_WORDS);
      assertThat(stage.as(early, () -> enrolments.enrol("F01"))).isEqualTo(registration);
    } finally {
      curriculum.take(ContentLibrary.shippedWithDemo());
    }
    assertThat(stage.as(late, () -> modules.module("F01")).versionId()).isEqualTo(first);
  }

  @Test
  void a_glance_at_a_lesson_opens_nothing() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    assertThat(stage.as(person, () -> courses.glance("F01", 2)).lesson().number()).isEqualTo(2);
    assertThat(stage.as(person, () -> enrolments.mine(registration)).lesson(2)).isEmpty();
    stage.as(person, () -> courses.page("F01", 2));
    assertThat(stage.as(person, () -> enrolments.mine(registration)).lesson(2)).isPresent();
  }

  @Test
  void a_lesson_marked_anew_is_so_in_every_version_that_is_kept() {
    UUID polish = cast.of("katarzyna.wolska");
    stage.as(polish, () -> enrolments.enrol("D01"));
    assertThat(lessonsOf(polish)).containsExactly(1, 2);
    try {
      curriculum.take(RevisedContent.releasing("D01", 2, "[\"NO\"]"));
      assertThat(lessonsOf(polish)).as("a mark that the version did not have").containsExactly(1);
      curriculum.take(RevisedContent.releasing("D01", 3, "[\"NO\", PL]"));
      assertThat(lessonsOf(polish)).as("a wider mark, and one gone").containsExactly(1, 2, 3);
      assertThat(stage.as(polish, () -> courses.page("D01", 3)).lesson().number()).isEqualTo(3);
    } finally {
      curriculum.take(ContentLibrary.shippedWithDemo());
    }
    assertThat(lessonsOf(polish)).as("back to earlier content").containsExactly(1, 2);
    assertThatThrownBy(() -> stage.as(polish, () -> courses.page("D01", 3)))
        .isInstanceOf(NotFoundException.class);
  }

  private List<Integer> lessonsOf(UUID person) {
    return stage.as(person, () -> courses.course("D01")).module().lessons().stream()
        .map(LessonRow::number)
        .toList();
  }

  private LessonState lesson(UUID person, UUID registration, int number) {
    return stage.as(person, () -> enrolments.mine(registration)).lesson(number).orElseThrow();
  }

  private long enrolmentsOf(UUID person) {
    return rows.count(
        "select count(*) from enrolment e join person p on p.id = e.person_id where p.uuid = ?",
        person);
  }
}
