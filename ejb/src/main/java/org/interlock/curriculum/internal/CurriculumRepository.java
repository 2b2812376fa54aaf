package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlock.curriculum.domain.Area;
import org.interlock.curriculum.domain.Competency;
import org.interlock.curriculum.domain.CurriculumModule;
import org.interlock.curriculum.domain.LastImport;
import org.interlock.curriculum.domain.ModuleVersion;
import org.interlock.curriculum.domain.Proficiency;
import org.interlock.curriculum.domain.Source;
import org.interlock.curriculum.domain.Term;

/** The curriculum as the import reads and writes it; assumes a running transaction. */
@ApplicationScoped
public class CurriculumRepository {

  private static final int THE_ONE = 1;

  @PersistenceContext private EntityManager entities;

  /** What was imported last, locked until the transaction ends: one node imports at a time. */
  LastImport lockLastImport() {
    return entities.find(LastImport.class, THE_ONE, LockModeType.PESSIMISTIC_WRITE);
  }

  Map<Integer, Proficiency> levels() {
    return all(Proficiency.class, Proficiency::number);
  }

  Map<String, Area> areas() {
    return all(Area.class, Area::code);
  }

  Map<String, Competency> competencies() {
    return all(Competency.class, Competency::code);
  }

  Map<String, Source> sources() {
    return all(Source.class, Source::code);
  }

  Map<String, Term> terms() {
    return all(Term.class, Term::code);
  }

  Map<String, CurriculumModule> modules() {
    return all(CurriculumModule.class, CurriculumModule::code);
  }

  /** The labels that each lesson bears, by its code, over all versions that are kept. */
  Map<String, Set<Long>> lessonLabels() {
    return entities
        .createQuery("select distinct l.code, l.labelId from Lesson l", Object[].class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
  }

  /** Puts a lesson under that label, in every version of it. */
  void labelLesson(String code, long labelId) {
    entities
        .createQuery("update Lesson l set l.labelId = :label where l.code = :code")
        .setParameter("label", labelId)
        .setParameter("code", code)
        .executeUpdate();
  }

  /** The version of a module that was published from exactly this content. */
  Optional<ModuleVersion> version(CurriculumModule module, String contentHash) {
    return entities
        .createQuery(
            "select v from ModuleVersion v where v.module = :module and v.contentHash = :hash",
            ModuleVersion.class)
        .setParameter("module", module)
        .setParameter("hash", contentHash)
        .getResultStream()
        .findFirst();
  }

  /** The highest version number of a module; 0 when nothing was published. */
  int latestNumber(CurriculumModule module) {
    return entities
        .createQuery(
            "select coalesce(max(v.number), 0) from ModuleVersion v where v.module = :module",
            Integer.class)
        .setParameter("module", module)
        .getSingleResult();
  }

  <T> T add(T entity) {
    entities.persist(entity);
    return entity;
  }

  void remove(Object entity) {
    entities.remove(entity);
  }

  /** Writes what is pending, so that others in the transaction can refer to it. */
  void flush() {
    entities.flush();
  }

  private <K, T> Map<K, T> all(Class<T> type, Function<T, K> key) {
    List<T> held =
        entities.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList();
    return held.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
