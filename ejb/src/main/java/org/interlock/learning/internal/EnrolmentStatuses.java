package org.interlock.learning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.LearnerStatuses;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.people.Caller;

/** Tells the catalogue how its reader stands towards each module: completed once is completed. */
@ApplicationScoped
public class EnrolmentStatuses implements LearnerStatuses {

  @Inject private EnrolmentRepository enrolments;
  @Inject private Caller caller;

  @Override
  public Map<String, LearnerStatus> ofCaller() {
    Map<String, LearnerStatus> statuses = new HashMap<>();
    for (EnrolmentRepository.ModuleStatus each : enrolments.statuses(caller.personId())) {
      statuses.merge(each.moduleCode(), status(each.status()), EnrolmentStatuses::stronger);
    }
    return statuses;
  }

  private static LearnerStatus status(EnrolmentStatus status) {
    return switch (status) {
      case ACTIVE -> LearnerStatus.ACTIVE;
      case WITHDRAWN -> LearnerStatus.WITHDRAWN;
      case COMPLETED -> LearnerStatus.COMPLETED;
    };
  }

  private static LearnerStatus stronger(LearnerStatus one, LearnerStatus other) {
    if (one == LearnerStatus.COMPLETED || other == LearnerStatus.COMPLETED) {
      return LearnerStatus.COMPLETED;
    }
    return one == LearnerStatus.ACTIVE ? one : other;
  }
}
