package org.interlock.curriculum.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
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
 * Reads published versions with all their parts for {@link VersionShelf}, in a transaction: whoever
 * asks the shelf mostly runs in none.
 */
@Stateless
@PermitAll
public class VersionLoading {

  /** So many versions are read by one query: a list without bound is a plan without bound. */
  private static final int AT_ONCE = 64;

  @PersistenceContext private EntityManager entities;
  @Inject private ReleaseLabels labels;

  /** A lesson without its text, as read for an outline. */
  public record OutlineLesson(long versionId, LessonRow row, long labelId) {}

  /** The outlines of these versions, some at a time, in two queries and those of their parts. */
  public Map<Long, Outline> outlines(List<Long> versionIds) {
    Map<Long, Outline> read = new HashMap<>();
    for (int from = 0; from < versionIds.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, versionIds.size());
      read.putAll(some(Among.of(versionIds.subList(from, to))));
    }
    return read;
  }

  private Map<Long, Outline> some(Among versions) {
    Map<Long, List<OutlineLesson>> byVersion = new HashMap<>();
    versions
        .in(
            entities.createQuery(
                """
            select new org.interlock.curriculum.internal.VersionLoading$OutlineLesson(
              l.version.id,
              new org.interlock.curriculum.LessonRow(l.number, l.code, l.title, l.minutes),
              l.labelId)
            from Lesson l where %s order by l.version.id, l.number"""
                    .formatted(versions.jpql("l.version.id")),
                OutlineLesson.class))
        .getResultList()
        .forEach(
            each -> byVersion.computeIfAbsent(each.versionId(), id -> new ArrayList<>()).add(each));
    Map<Long, Outline> read = new HashMap<>();
    versions
        .in(
            entities.createQuery(
                "select v from ModuleVersion v join fetch v.module where " + versions.jpql("v.id"),
                ModuleVersion.class))
        .getResultStream()
        .forEach(
            version ->
                read.put(
                    version.id(),
                    outline(version, byVersion.getOrDefault(version.id(), List.of()))));
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

  /** A lesson with its text. */
  public LessonDetail lesson(long versionId, int number) {
    Lesson lesson =
        entities
            .createQuery(
                """
                select l from Lesson l join fetch l.version
                where l.version.id = :version and l.number = :number""",
                Lesson.class)
            .setParameter("version", versionId)
            .setParameter("number", number)
            .getSingleResult();
    return lesson.detail(labels.publicId(lesson.labelId()));
  }
}
