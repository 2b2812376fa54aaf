package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.LibraryTaken;

/**
 * Published versions and their lessons, kept in memory by id once they were read: they never
 * change. It answers whatever it is asked; whoever asks has passed the gate before.
 */
@ApplicationScoped
public class VersionShelf {

  private static final int OUTLINES = 512;
  private static final int LESSONS = 512;

  private final BoundedCache<Long, Outline> outlines = new BoundedCache<>(OUTLINES);
  private final BoundedCache<Page, LessonDetail> lessons = new BoundedCache<>(LESSONS);

  @Inject private VersionLoading loading;

  private record Page(long versionId, int number) {}

  /** The labels of what it holds may have changed with the library. */
  void libraryTaken(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryTaken event) {
    outlines.clear();
    lessons.clear();
  }

  Outline outline(long versionId) {
    return outlines(List.of(versionId)).get(versionId);
  }

  /** The outlines of all these versions; those not yet in memory are read together. */
  Map<Long, Outline> outlines(Collection<Long> versionIds) {
    Map<Long, Outline> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (Long id : versionIds) {
      outlines.get(id).ifPresentOrElse(each -> found.put(id, each), () -> missing.add(id));
    }
    if (!missing.isEmpty()) {
      Map<Long, Outline> read = loading.outlines(missing);
      read.forEach(outlines::put);
      found.putAll(read);
    }
    return found;
  }

  /** A lesson with its text. */
  LessonDetail lesson(long versionId, int number) {
    Page page = new Page(versionId, number);
    return lessons
        .get(page)
        .orElseGet(
            () -> {
              LessonDetail read = loading.lesson(versionId, number);
              lessons.put(page, read);
              return read;
            });
  }
}
