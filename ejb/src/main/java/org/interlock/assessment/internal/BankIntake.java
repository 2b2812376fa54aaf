package org.interlock.assessment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.BankItem;
import org.interlock.curriculum.ModuleVersionPublished;

/** Takes the bank and the form over when a module version is published, in the same transaction. */
@ApplicationScoped
public class BankIntake {

  @Inject private AssessmentRepository repository;

  void published(@Observes ModuleVersionPublished event) {
    repository.keep(new AssessmentForm(event.moduleVersionId(), event.content().assessment()));
    event
        .content()
        .items()
        .forEach(item -> repository.keep(new BankItem(event.moduleVersionId(), item)));
  }
}
