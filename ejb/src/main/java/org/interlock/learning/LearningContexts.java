package org.interlock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.curriculum.VersionFacts;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.internal.EnrolmentRepository;
import org.interlock.people.LearnerAccounts;

/**
 * Says for an event who did something under which enrolment. For features above that fire events of
 * their own about an enrolment; it needs no caller, so that jobs can use it.
 */
@ApplicationScoped
public class LearningContexts {

  @Inject private EnrolmentRepository enrolments;
  @Inject private PublishedVersions versions;
  @Inject private LearnerAccounts accounts;

  /**
   * The context of something that was done under an enrolment.
   *
   * @throws org.interlock.common.NotFoundException if there is no such enrolment
   */
  public LearningContext of(long enrolmentId, Instant at) {
    return of(enrolments.byId(enrolmentId), at);
  }

  LearningContext of(Enrolment enrolment, Instant at) {
    VersionFacts version = versions.facts(enrolment.versionId());
    return new LearningContext(
        enrolment.personId(),
        accounts.accountOf(enrolment.personId()),
        enrolment.registration(),
        version.versionId(),
        version.moduleCode(),
        version.version(),
        version.title(),
        version.language(),
        version.label(),
        at);
  }
}
