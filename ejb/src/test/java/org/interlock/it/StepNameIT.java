package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlock.assessment.AttemptDetail.Question;
import org.interlock.assessment.AttemptService;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;
import org.junit.jupiter.api.Test;

/** The name that a browser gives to a step stands for one step, wherever else it is sent. */
class StepNameIT extends InServer {

  @Inject private AttemptService attempts;
  @Inject private Learner learner;
  @Inject private AnswerKey key;

  @Test
  void of_one_step_sent_for_every_question_at_the_same_moment_one_is_kept_and_the_rest_refused() {
    UUID person = cast.somebody();
    UUID attempt = started(person);
    UUID step = UUID.randomUUID();
    List<Integer> slots =
        stage.as(person, () -> attempts.attempt(attempt)).questions().stream()
            .map(Question::slot)
            .limit(12)
            .toList();
    List<String> outcomes =
        stage.eachAtOnce(
            slots,
            slot -> {
              try {
                Response response = key.right(attempt, slot);
                stage.as(person, () -> attempts.answer(attempt, slot, step, response));
                return "kept";
              } catch (InvalidResponseException refusal) {
                return "refused";
              }
            });
    assertThat(outcomes).hasSize(slots.size()).containsOnlyOnce("kept").contains("refused");
    assertThat(stepsOf(attempt)).isEqualTo(1);
  }

  private UUID started(UUID person) {
    UUID registration = learner.read(person, "F01");
    return stage.as(person, () -> attempts.start(registration));
  }

  private long stepsOf(UUID attempt) {
    return rows.count(
        "select count(*) from attempt_step t join attempt_slot s on s.id = t.slot_id"
            + " join attempt a on a.id = s.attempt_id where a.uuid = ?",
        attempt);
  }
}
