package org.interlock.learning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.domain.EnrolmentRecord;
import org.interlock.learning.domain.LessonProgress;

/**
 * Enrolments and their progress in the database; locking and writing assume a running transaction,
 * reading needs none. Whoever asks for one by its registration names the person, so that nobody
 * reaches another's.
 */
@ApplicationScoped
public class EnrolmentRepository {

  private static final String WITH_PROGRESS =
      "select e, p from Enrolment e left join LessonProgress p on p.enrolmentId = e.id where ";

  /** How an enrolment stands in a module. */
  public record ModuleStatus(String moduleCode, EnrolmentStatus status) {}

  @PersistenceContext private EntityManager entities;

  /** The person's enrolments, the earliest first. */
  public List<EnrolmentRecord> of(long person) {
    return records(
        entities
            .createQuery(WITH_PROGRESS + "e.personId = :person order by e.id", Object[].class)
            .setParameter("person", person)
            .getResultList());
  }

  /** The person's enrolments in one module, the one that counts first. */
  public List<EnrolmentRecord> of(long person, String moduleCode) {
    return records(
            entities
                .createQuery(
                    WITH_PROGRESS + "e.personId = :person and e.moduleCode = :code", Object[].class)
                .setParameter("person", person)
                .setParameter("code", moduleCode)
                .getResultList())
        .stream()
        .sorted(EnrolmentRecord.RELEVANCE)
        .toList();
  }

  /**
   * The person's enrolment.
   *
   * @throws NotFoundException if there is none, or it is another person's
   */
  public EnrolmentRecord of(long person, UUID registration) {
    return records(
            entities
                .createQuery(
                    WITH_PROGRESS + "e.personId = :person and e.registration = :registration",
                    Object[].class)
                .setParameter("person", person)
                .setParameter("registration", registration)
                .getResultList())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("enrolment", registration));
  }

  /**
   * The person's enrolment, locked until the transaction ends.
   *
   * @throws NotFoundException if there is none, or it is another person's
   */
  public Enrolment lock(long person, UUID registration) {
    return entities
        .createQuery(
            "select e from Enrolment e where e.personId = :person and e.registration = :registration",
            Enrolment.class)
        .setParameter("person", person)
        .setParameter("registration", registration)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("enrolment", registration));
  }

  /**
   * The enrolment of that inner id, locked until the transaction ends.
   *
   * @throws NotFoundException if there is none
   */
  public Enrolment lock(long id) {
    Enrolment enrolment = entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (enrolment == null) {
      throw new NotFoundException("enrolment", id);
    }
    return enrolment;
  }

  /** Locks an enrolment that was read before, and reads it anew. */
  public void lockAnew(Enrolment enrolment) {
    entities.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The enrolment of that inner id.
   *
   * @throws NotFoundException if there is none
   */
  public Enrolment byId(long id) {
    Enrolment enrolment = entities.find(Enrolment.class, id);
    if (enrolment == null) {
      throw new NotFoundException("enrolment", id);
    }
    return enrolment;
  }

  /** The progress of every lesson that was opened under an enrolment. */
  public EnrolmentRecord withProgress(Enrolment enrolment) {
    return new EnrolmentRecord(
        enrolment,
        entities
            .createQuery(
                "select p from LessonProgress p where p.enrolmentId = :enrolment",
                LessonProgress.class)
            .setParameter("enrolment", enrolment.id())
            .getResultList());
  }

  /** The progress of one lesson, where it was opened. */
  public Optional<LessonProgress> progress(Enrolment enrolment, int lesson) {
    return entities
        .createQuery(
            "select p from LessonProgress p where p.enrolmentId = :enrolment and p.number = :lesson",
            LessonProgress.class)
        .setParameter("enrolment", enrolment.id())
        .setParameter("lesson", lesson)
        .getResultStream()
        .findFirst();
  }

  /** Codes of the modules that the person completed, in whatever version. */
  public Set<String> completedModules(long person) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct e.moduleCode from Enrolment e"
                    + " where e.personId = :person and e.status = :completed",
                String.class)
            .setParameter("person", person)
            .setParameter("completed", EnrolmentStatus.COMPLETED)
            .getResultList());
  }

  /** The status of each enrolment of the person, with the code of its module. */
  public List<ModuleStatus> statuses(long person) {
    return entities
        .createQuery(
            "select new org.interlock.learning.internal.EnrolmentRepository$ModuleStatus("
                + "e.moduleCode, e.status) from Enrolment e where e.personId = :person",
            ModuleStatus.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Stores an enrolment at once, so that a second one of the same person shows here. */
  public void add(Enrolment enrolment) {
    entities.persist(enrolment);
    entities.flush();
  }

  public LessonProgress add(LessonProgress progress) {
    entities.persist(progress);
    return progress;
  }

  private static List<EnrolmentRecord> records(List<Object[]> rows) {
    Map<Enrolment, List<LessonProgress>> byEnrolment = new LinkedHashMap<>();
    for (Object[] row : rows) {
      List<LessonProgress> progress =
          byEnrolment.computeIfAbsent((Enrolment) row[0], each -> new ArrayList<>());
      if (row[1] != null) {
        progress.add((LessonProgress) row[1]);
      }
    }
    return byEnrolment.entrySet().stream()
        .map(each -> new EnrolmentRecord(each.getKey(), each.getValue()))
        .toList();
  }
}
