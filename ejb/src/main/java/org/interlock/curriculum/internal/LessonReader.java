package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interlock.curriculum.LessonDetail;

/** Asks the gate about a lesson and takes its text from the shelf: one query. */
@ApplicationScoped
public class LessonReader {

  @Inject private VisibleCurriculum visible;
  @Inject private VersionShelf shelf;

  /** A lesson that the nation may see. */
  public Optional<LessonDetail> lesson(long versionId, int number, String nation) {
    return visible.lesson(versionId, number, nation)
        ? Optional.of(shelf.lesson(versionId, number))
        : Optional.empty();
  }

  /** A lesson that the gate has let through already. */
  public LessonDetail shown(long versionId, int number) {
    return shelf.lesson(versionId, number);
  }
}
