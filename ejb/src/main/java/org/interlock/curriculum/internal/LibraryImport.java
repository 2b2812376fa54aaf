package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interlock.content.ContentLibrary;
import org.interlock.curriculum.LibraryTaken;
import org.interlock.curriculum.domain.LastImport;
import org.interlock.curriculum.domain.LibraryDigest;

/**
 * Takes a whole library over into the curriculum, within the caller's transaction: everything, or
 * nothing. Done again with the same library it changes nothing.
 */
@ApplicationScoped
public class LibraryImport {

  @Inject private CurriculumRepository curriculum;
  @Inject private FrameworkImport framework;
  @Inject private ModuleImport modules;
  @Inject private GlossaryImport glossary;
  @Inject private Clock clock;
  @Inject private Event<LibraryTaken> taken;

  /**
   * What an import did.
   *
   * @param published codes of the modules that got a new version
   * @param unchanged whether the library was the one imported last
   */
  public record Outcome(List<String> published, boolean unchanged) {}

  /**
   * Imports one node at a time; the others wait and then find nothing to do.
   *
   * @throws IllegalArgumentException if the library names what it does not hold
   */
  public Outcome take(ContentLibrary library) {
    LastImport last = curriculum.lockLastImport();
    String digest = LibraryDigest.of(library);
    if (last.was(digest)) {
      taken.fire(new LibraryTaken(library));
      return new Outcome(List.of(), true);
    }
    Instant now = clock.instant();
    framework.take(library);
    List<String> published = modules.take(library, now);
    glossary.take(library);
    last.took(digest, library.framework().version(), now);
    curriculum.flush();
    taken.fire(new LibraryTaken(library));
    return new Outcome(published, false);
  }
}
