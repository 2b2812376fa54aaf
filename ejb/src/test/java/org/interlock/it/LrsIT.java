package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.AttemptService;
import org.interlock.common.NotFoundException;
import org.interlock.common.RefusedException;
import org.interlock.common.Slice;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.LessonProgressService;
import org.interlock.recording.MyRecordsService;
import org.interlock.recording.RecordRow;
import org.junit.jupiter.api.Test;

/** What was done is recorded once, with what was done; what was not done is not recorded. */
class LrsIT extends InServer {

  @Inject private MyRecordsService records;
  @Inject private EnrolmentService enrolments;
  @Inject private LessonProgressService progress;
  @Inject private AttemptService attempts;
  @Inject private Learner learner;
  @Inject private Heard heard;
  @Inject private Undone undone;

  @Test
  void a_module_from_enrolling_to_completing_is_recorded_step_by_step_and_once() {
    UUID person = cast.somebody();
    UUID registration = learner.complete(person, "F01");
    long lessons = stage.as(person, () -> enrolments.mine(registration)).lessonCount();
    long questions = heard.of(AttemptClosed.class, registration).get(0).items().size();
    assertThat(verbs(all(person)))
        .isEqualTo(
            Map.of(
                "registered", 1L,
                "launched", lessons,
                "experienced", lessons,
                "initialized", 1L,
                "answered", questions,
                "passed", 1L,
                "completed", 1L));
  }

  @Test
  void a_statement_knows_its_person_by_the_pseudonym_alone() {
    UUID person = cast.somebody();
    stage.as(person, () -> enrolments.enrol("F01"));
    RecordRow row = all(person).get(0);
    String statement = stage.as(person, () -> records.statement(row.statement()));
    String pseudonym =
        rows.value(
                UUID.class,
                "select l.account from learner_account l join person p on p.id = l.person_id where p.uuid = ?",
                person)
            + "";
    String family =
        rows.value(String.class, "select family_name from person where uuid = ?", person);
    assertThat(statement).contains(pseudonym).doesNotContain(person.toString(), family);
  }

  @Test
  void a_use_case_that_is_taken_back_leaves_no_statement() {
    UUID person = cast.somebody();
    UUID registration = stage.as(person, () -> enrolments.enrol("F01"));
    stage.run(person, () -> progress.open(registration, 1));
    List<RecordRow> before = all(person);
    stage.run(person, () -> undone.run(() -> progress.markRead(registration, 1)));
    assertThat(all(person)).isEqualTo(before);
    assertThat(stage.as(person, () -> enrolments.mine(registration)).lessonsRead()).isZero();
    stage.run(person, () -> progress.markRead(registration, 1));
    assertThat(verbs(all(person))).containsEntry("experienced", 1L);
  }

  @Test
  void a_refused_use_case_leaves_no_statement() {
    UUID person = cast.somebody();
    assertThatThrownBy(() -> stage.as(person, () -> enrolments.enrol("F04")))
        .isInstanceOf(RefusedException.class);
    assertThat(all(person)).isEmpty();
  }

  @Test
  void submitting_many_times_at_once_records_one_result() {
    UUID person = cast.somebody();
    UUID registration = learner.read(person, "F01");
    UUID attempt = stage.as(person, () -> attempts.start(registration));
    learner.answerRightly(person, attempt);
    stage.atOnce(6, () -> stage.as(person, () -> attempts.submit(attempt)));
    assertThat(verbs(all(person))).containsEntry("passed", 1L).containsEntry("completed", 1L);
  }

  @Test
  void people_who_learn_at_the_same_moment_each_find_their_own_records_and_no_others() {
    List<UUID> people = Stream.generate(cast::somebody).limit(8).toList();
    stage.eachAtOnce(people, person -> learner.read(person, "F01"));
    for (UUID person : people) {
      List<RecordRow> mine = all(person);
      assertThat(verbs(mine)).containsEntry("registered", 1L);
      assertThat(mine).extracting(RecordRow::statement).doesNotHaveDuplicates();
    }
    UUID foreign = all(people.get(0)).get(0).statement();
    assertThatThrownBy(() -> stage.as(people.get(1), () -> records.statement(foreign)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void records_are_read_page_by_page_newest_first_without_gap_or_repetition() {
    UUID person = cast.somebody();
    learner.complete(person, "F01");
    List<RecordRow> whole = stage.as(person, () -> records.mine(null, 200)).items();
    List<RecordRow> paged = new ArrayList<>();
    String cursor = null;
    do {
      String from = cursor;
      Slice<RecordRow> slice = stage.as(person, () -> records.mine(from, 4));
      paged.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    assertThat(paged).isEqualTo(whole);
    assertThat(whole).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
  }

  @Test
  void the_audience_of_a_module_is_the_nations_it_is_released_to() {
    assertThat(
            rows.column(
                String.class,
                "select c.code from lrs_audience_code c join lrs_audience a on a.id = c.audience_id"
                    + " join release_label l on l.uuid = a.uuid where l.label_key = 'module/D01'"))
        .containsExactlyInAnyOrder("NO", "PL");
  }

  private List<RecordRow> all(UUID person) {
    return stage.as(person, () -> records.mine(null, 200)).items();
  }

  private static Map<String, Long> verbs(List<RecordRow> rows) {
    return rows.stream()
        .map(RecordRow::verb)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
