package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interlock.assessment.AttemptClosed;
import org.interlock.assessment.AttemptStarted;
import org.interlock.learning.Enrolled;
import org.interlock.learning.LessonOpened;
import org.interlock.learning.LessonRead;
import org.interlock.learning.ModuleCompleted;

/** The events whose transactions were committed, as an observer of the features hears them. */
@ApplicationScoped
public class Heard {

  private record Event(UUID registration, Object event) {}

  private final List<Event> events = new CopyOnWriteArrayList<>();

  /** The events of that kind under an enrolment, oldest first. */
  public <T> List<T> of(Class<T> kind, UUID registration) {
    return events.stream()
        .filter(heard -> heard.registration().equals(registration))
        .map(Event::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  void enrolled(@Observes(during = TransactionPhase.AFTER_SUCCESS) Enrolled event) {
    events.add(new Event(event.context().registration(), event));
  }

  void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) LessonOpened event) {
    events.add(new Event(event.context().registration(), event));
  }

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) LessonRead event) {
    events.add(new Event(event.context().registration(), event));
  }

  void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptStarted event) {
    events.add(new Event(event.context().registration(), event));
  }

  void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptClosed event) {
    events.add(new Event(event.context().registration(), event));
  }

  void completed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModuleCompleted event) {
    events.add(new Event(event.context().registration(), event));
  }
}
