package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlock.assessment.AttemptDetail.Question;
import org.interlock.assessment.AttemptResult;
import org.interlock.assessment.AttemptService;
import org.interlock.assessment.Response;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.LessonProgressService;

/** Does what a learner does before the part that a test is about. */
@ApplicationScoped
public class Learner {

  @Inject private Stage stage;
  @Inject private EnrolmentService enrolments;
  @Inject private LessonProgressService progress;
  @Inject private AttemptService attempts;
  @Inject private AnswerKey key;

  /** Enrols and reads every lesson: ready for the assessment. */
  public UUID read(UUID person, String module) {
    UUID registration = stage.as(person, () -> enrolments.enrol(module));
    int lessons = stage.as(person, () -> enrolments.mine(registration)).lessonCount();
    for (int number = 1; number <= lessons; number++) {
      int lesson = number;
      stage.run(person, () -> progress.open(registration, lesson));
      stage.run(person, () -> progress.markRead(registration, lesson));
    }
    return registration;
  }

  /** Answers every question of an open attempt rightly, and keeps it open. */
  public void answerRightly(UUID person, UUID attempt) {
    for (Question question : stage.as(person, () -> attempts.attempt(attempt)).questions()) {
      answer(person, attempt, question.slot(), key.right(attempt, question.slot()));
    }
  }

  /** Gives one answer, under a step name of its own. */
  public void answer(UUID person, UUID attempt, int slot, Response response) {
    stage.as(person, () -> attempts.answer(attempt, slot, UUID.randomUUID(), response));
  }

  /** Reads a module, passes its assessment with full marks and thereby completes it. */
  public UUID complete(UUID person, String module) {
    UUID registration = read(person, module);
    UUID attempt = stage.as(person, () -> attempts.start(registration));
    answerRightly(person, attempt);
    AttemptResult result = stage.as(person, () -> attempts.submit(attempt));
    if (!result.passed()) {
      throw new AssertionError("all answers right, and yet " + result);
    }
    return registration;
  }
}
