package org.interlock.learning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.LearningContexts;
import org.interlock.learning.ModuleCompleted;
import org.interlock.learning.domain.Enrolment;

/**
 * Completes a module the moment nothing is left to do in it: every lesson read that the person may
 * see, and the assessment passed. The enrolment is locked by whoever asks, so that it happens once.
 */
@ApplicationScoped
public class Completion {

  @Inject private EnrolmentRepository enrolments;
  @Inject private PublishedVersions versions;
  @Inject private LearningContexts contexts;
  @Inject private Event<ModuleCompleted> completed;

  /**
   * Completes the enrolment, or leaves it as it is.
   *
   * @param nation of the person who is enrolled
   */
  public void completeIfDone(Enrolment enrolment, String nation, Instant now) {
    boolean allRead =
        versions
            .version(enrolment.versionId(), nation)
            .map(module -> enrolments.withProgress(enrolment).read(module.lessons()))
            .orElse(false);
    if (enrolment.completeIfDone(allRead, now)) {
      completed.fire(new ModuleCompleted(contexts.of(enrolment.id(), now), enrolment.scaled()));
    }
  }
}
