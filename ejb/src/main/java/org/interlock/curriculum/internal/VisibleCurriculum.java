package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interlock.common.QueryHints;
import org.interlock.curriculum.PrerequisiteRow;
import org.interlock.people.ReleasabilityGate;

/**
 * What of the curriculum a viewer may see, asked on each request: the gate is a part of each query,
 * whose answer is remembered until a label or a version changes, and the answers are ids whose
 * immutable content {@link VersionShelf} holds.
 */
@ApplicationScoped
public class VisibleCurriculum {

  @PersistenceContext private EntityManager entities;
  @Inject private ReleasabilityGate gate;

  /** The version in force of each module in the catalogue. */
  List<Long> versionsInForce(String nation) {
    return entities
        .createQuery(
            "select m.currentVersion.id from CurriculumModule m where m.retiredAt is null and "
                + gate.jpql("m.labelId"),
            Long.class)
        .setParameter(ReleasabilityGate.VIEWER, nation)
        .setHint(QueryHints.REMEMBERED, true)
        .getResultList();
  }

  /** Codes of the modules that are there, but not for this viewer. */
  Set<String> withheld(String nation) {
    return Set.copyOf(
        entities
            .createQuery(
                "select m.code from CurriculumModule m where not " + gate.jpql("m.labelId"),
                String.class)
            .setParameter(ReleasabilityGate.VIEWER, nation)
            .setHint(QueryHints.REMEMBERED, true)
            .getResultList());
  }

  /** The version in force of a module that is not retired. */
  Optional<Long> versionInForce(String code, String nation) {
    return entities
        .createQuery(
            "select m.currentVersion.id from CurriculumModule m"
                + " where m.code = :code and m.retiredAt is null and "
                + gate.jpql("m.labelId"),
            Long.class)
        .setParameter("code", code)
        .setParameter(ReleasabilityGate.VIEWER, nation)
        .setHint(QueryHints.REMEMBERED, true)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Those of the versions, in force or not, that may be seen. */
  Set<Long> versions(Collection<Long> versionIds, String nation) {
    Among wanted = Among.of(versionIds);
    return Set.copyOf(
        wanted
            .in(
                entities.createQuery(
                    "select v.id from ModuleVersion v join v.module m where %s and %s"
                        .formatted(wanted.jpql("v.id"), gate.jpql("m.labelId")),
                    Long.class))
            .setParameter(ReleasabilityGate.VIEWER, nation)
            .setHint(QueryHints.REMEMBERED, true)
            .getResultList());
  }

  /** Whether a lesson may be seen: neither its own label nor its module's stands against it. */
  boolean lesson(long versionId, int number, String nation) {
    return !entities
        .createQuery(
            "select l.id from Lesson l join l.version v join v.module m"
                + " where v.id = :version and l.number = :number and "
                + gate.jpql("m.labelId")
                + " and "
                + gate.jpql("l.labelId"),
            Long.class)
        .setParameter("version", versionId)
        .setParameter("number", number)
        .setParameter(ReleasabilityGate.VIEWER, nation)
        .setHint(QueryHints.REMEMBERED, true)
        .getResultList()
        .isEmpty();
  }

  /** For each of these versions the numbers of the lessons whose own labels let the viewer in. */
  Map<Long, Set<Integer>> lessons(Collection<Long> versionIds, String nation) {
    Map<Long, Set<Integer>> numbers = new HashMap<>();
    versionIds.forEach(id -> numbers.put(id, new HashSet<>()));
    Among wanted = Among.of(versionIds);
    wanted
        .in(
            entities.createQuery(
                "select l.version.id, l.number from Lesson l where %s and %s"
                    .formatted(wanted.jpql("l.version.id"), gate.jpql("l.labelId")),
                Object[].class))
        .setParameter(ReleasabilityGate.VIEWER, nation)
        .setHint(QueryHints.REMEMBERED, true)
        .getResultList()
        .forEach(row -> numbers.get((Long) row[0]).add((Integer) row[1]));
    return numbers;
  }

  /**
   * The modules to complete before each of these versions, as far as they are in the catalogue of
   * the viewer: nobody is asked for a module that they cannot take.
   */
  Map<Long, List<PrerequisiteRow>> prerequisites(Collection<Long> versionIds, String nation) {
    Map<Long, List<PrerequisiteRow>> rows = new HashMap<>();
    Among wanted = Among.of(versionIds);
    wanted
        .in(
            entities.createQuery(
                """
            select v.id, new org.interlock.curriculum.PrerequisiteRow(m.code,
              new org.interlock.content.LocalisedText(c.title.en, c.title.fr, c.title.uk))
            from ModuleVersion v join v.prerequisites m join m.currentVersion c
            where %s and m.retiredAt is null and %s
            order by m.code"""
                    .formatted(wanted.jpql("v.id"), gate.jpql("m.labelId")),
                Object[].class))
        .setParameter(ReleasabilityGate.VIEWER, nation)
        .setHint(QueryHints.REMEMBERED, true)
        .getResultList()
        .forEach(
            row ->
                rows.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add((PrerequisiteRow) row[1]));
    return rows;
  }
}
