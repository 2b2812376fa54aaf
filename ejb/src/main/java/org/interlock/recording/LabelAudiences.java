package org.interlock.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.interlock.lrs.AudienceService;
import org.interlock.people.ReleaseLabelChanged;

/**
 * Keeps the audiences of statements in step with the release labels of what they are about: a
 * changed label also hides or shows the statements already stored, in the same transaction.
 */
@ApplicationScoped
public class LabelAudiences {

  @Inject private AudienceService audiences;

  void onChange(@Observes ReleaseLabelChanged event) {
    audiences.replace(event.label(), event.nations());
  }
}
