package org.interlock.certification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.interlock.certification.domain.TrackVersion;
import org.interlock.content.ContentLibrary;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleContent;
import org.interlock.content.PlannedModule;
import org.interlock.content.TrackContent;
import org.interlock.curriculum.LibraryTaken;

/**
 * Publishes the tracks of the content library in the transaction that imports it; a track that did
 * not change stays.
 */
@ApplicationScoped
public class TrackPublishing {

  @Inject private CertificationRepository repository;
  @Inject private TrackShelf shelf;
  @Inject private Clock clock;

  void taken(@Observes LibraryTaken event) {
    event.library().tracks().forEach(track -> publish(track, event.library()));
  }

  /** Not before: who asks meanwhile would put the old tracks back. */
  void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryTaken event) {
    shelf.clear();
  }

  private void publish(TrackContent content, ContentLibrary library) {
    Optional<TrackVersion> newest = repository.newestTrack(content.code());
    if (newest.filter(version -> version.says(content)).isEmpty()) {
      int next = newest.map(TrackVersion::version).orElse(0) + 1;
      repository.keep(
          new TrackVersion(content, code -> titleOf(code, library), next, clock.instant()));
    }
  }

  private static LocalisedText titleOf(String module, ContentLibrary library) {
    return library
        .module(module)
        .map(ModuleContent::title)
        .or(() -> library.plannedModule(module).map(PlannedModule::title))
        .orElseThrow(
            () -> new IllegalArgumentException("A track names the unknown module " + module));
  }
}
