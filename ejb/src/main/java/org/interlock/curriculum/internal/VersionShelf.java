package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlock.curriculum.LessonDetail;
import org.interlock.curriculum.LessonRow;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.domain.Lesson;
import org.interlock.curriculum.domain.ModuleVersion;
import org.interlock.people.ReleaseLabels;

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

  @PersistenceContext private EntityManager entities;
  @Inject private ReleaseLabels labels;

  private record Page(long versionId, int number) {}

  /** A lesson without its text, as read for an outline. */
  public record OutlineLesson(long versionId, LessonRow row, long labelId) {}

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
      found.putAll(read(missing));
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
              LessonDetail read = read(page);
              lessons.put(page, read);
              return read;
            });
  }

  private Map<Long, Outline> read(List<Long> versionIds) {
    Map<Long, List<OutlineLesson>> byVersion = new HashMap<>();
    entities
        .createQuery(
            """
            select new org.interlock.curriculum.internal.VersionShelf$OutlineLesson(
              l.version.id,
              new org.interlock.curriculum.LessonRow(l.number, l.code, l.title, l.minutes),
              l.labelId)
            from Lesson l where l.version.id in :versions order by l.version.id, l.number""",
            OutlineLesson.class)
        .setParameter("versions", versionIds)
        .getResultList()
        .forEach(
            each -> byVersion.computeIfAbsent(each.versionId(), id -> new ArrayList<>()).add(each));
    Map<Long, Outline> read = new HashMap<>();
    entities
        .createQuery(
            "select v from ModuleVersion v join fetch v.module where v.id in :versions",
            ModuleVersion.class)
        .setParameter("versions", versionIds)
        .getResultStream()
        .forEach(
            version -> {
              Outline outline = outline(version, byVersion.getOrDefault(version.id(), List.of()));
              outlines.put(version.id(), outline);
              read.put(version.id(), outline);
            });
    return read;
  }

  private Outline outline(ModuleVersion version, List<OutlineLesson> pages) {
    long moduleLabel = version.module().labelId();
    ModuleDetail full =
        version.detail(
            labels.publicId(moduleLabel), pages.stream().map(OutlineLesson::row).toList());
    return new Outline(
        full,
        version.prerequisiteCodes(),
        pages.stream().anyMatch(each -> each.labelId() != moduleLabel));
  }

  private LessonDetail read(Page page) {
    Lesson lesson =
        entities
            .createQuery(
                """
                select l from Lesson l join fetch l.version
                where l.version.id = :version and l.number = :number""",
                Lesson.class)
            .setParameter("version", page.versionId())
            .setParameter("number", page.number())
            .getSingleResult();
    return lesson.detail(labels.publicId(lesson.labelId()));
  }
}
