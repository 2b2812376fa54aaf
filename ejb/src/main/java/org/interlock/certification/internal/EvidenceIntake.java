package org.interlock.certification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.domain.Evidence;
import org.interlock.learning.LearningContext;
import org.interlock.learning.ModuleCompleted;

/** Takes evidence in from the events of the floors below, in their transaction, each once. */
@ApplicationScoped
public class EvidenceIntake {

  @Inject private CertificationRepository repository;

  void completed(@Observes ModuleCompleted event) {
    LearningContext context = event.context();
    if (!repository.isKnown(context.personId(), EvidenceKind.MODULE, context.registration())) {
      repository.keep(new Evidence(event));
    }
  }
}
