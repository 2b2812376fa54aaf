package org.interlock.assessment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.interlock.assessment.domain.AssessmentForm;
import org.interlock.assessment.domain.Attempt;
import org.interlock.assessment.domain.AttemptSlot;
import org.interlock.assessment.domain.AttemptStep;
import org.interlock.assessment.domain.Bank;
import org.interlock.assessment.domain.BankItem;

/**
 * Finds and keeps forms, banks, attempts and their steps. Locking, keeping, and whatever looks into
 * the slots of an attempt assume a running transaction.
 */
@ApplicationScoped
public class AssessmentRepository {

  /** Hibernate's timeout that means SKIP LOCKED: another node has the row in hand. */
  private static final int SKIP_LOCKED = -2;

  @PersistenceContext private EntityManager entities;

  /** Keeps something new. */
  public void keep(Object entity) {
    entities.persist(entity);
  }

  /**
   * Keeps a step at once.
   *
   * @return false when its name was given to another step at this very moment; nothing of the
   *     transaction is kept then
   */
  public boolean keepStep(AttemptStep step) {
    try {
      entities.persist(step);
      entities.flush();
      return true;
    } catch (PersistenceException e) {
      if (e instanceof ConstraintViolationException
          || e.getCause() instanceof ConstraintViolationException) {
        return false;
      }
      throw e;
    }
  }

  /** The form of a module version. */
  public Optional<AssessmentForm> form(long moduleVersionId) {
    return entities
        .createQuery(
            "select f from AssessmentForm f where f.moduleVersionId = :version",
            AssessmentForm.class)
        .setParameter("version", moduleVersionId)
        .getResultStream()
        .findFirst();
  }

  /** The form that an attempt sits. */
  public AssessmentForm formOf(Attempt attempt) {
    return entities.find(AssessmentForm.class, attempt.formId());
  }

  /** All items of a module version, parts included, in one query. */
  public Bank bank(long moduleVersionId) {
    return new Bank(
        entities
            .createQuery(
                "select distinct i from BankItem i left join fetch i.parts where i.moduleVersionId = :version"
                    + " order by i.key",
                BankItem.class)
            .setParameter("version", moduleVersionId)
            .getResultStream()
            .map(BankItem::published)
            .toList());
  }

  /**
   * A person's own attempt with its slots.
   *
   * @param lock shared while answering, exclusive while closing, none while reading
   */
  public Optional<Attempt> attempt(UUID uuid, long personId, LockModeType lock) {
    return entities
        .createQuery(
            "select a from Attempt a where a.uuid = :uuid and a.personId = :person", Attempt.class)
        .setParameter("uuid", uuid)
        .setParameter("person", personId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** All attempts of a person under an enrolment of theirs, oldest first. */
  public List<Attempt> attempts(long personId, long enrolmentId) {
    return entities
        .createQuery(
            "select a from Attempt a where a.enrolmentId = :enrolment and a.personId = :person"
                + " order by a.number",
            Attempt.class)
        .setParameter("person", personId)
        .setParameter("enrolment", enrolmentId)
        .getResultList();
  }

  /** Ids of the items that earlier attempts of the enrolment asked. */
  public Set<Long> asked(long enrolmentId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select s.itemId from AttemptSlot s where s.attempt.enrolmentId = :enrolment",
                Long.class)
            .setParameter("enrolment", enrolmentId)
            .getResultList());
  }

  /**
   * Holds a slot until the transaction ends, so that its steps are numbered one after the other.
   */
  public void hold(AttemptSlot slot) {
    entities.lock(slot, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A step that the browser has already sent. */
  public Optional<AttemptStep> step(UUID stepUuid) {
    return entities
        .createQuery("select s from AttemptStep s where s.stepUuid = :uuid", AttemptStep.class)
        .setParameter("uuid", stepUuid)
        .getResultStream()
        .findFirst();
  }

  /** Number of the slot's last step, 0 before the first. */
  public int lastSequence(AttemptSlot slot) {
    return entities
        .createQuery(
            "select coalesce(max(s.sequence), 0) from AttemptStep s where s.slotId = :slot",
            Integer.class)
        .setParameter("slot", slot.id())
        .getSingleResult();
  }

  /** The last step of every slot that has one, by slot id, in one query. */
  public Map<Long, AttemptStep> lastSteps(Attempt attempt) {
    return entities
        .createQuery(
            "select s from AttemptStep s where s.slotId in"
                + " (select l.id from AttemptSlot l where l.attempt = :attempt) and s.sequence ="
                + " (select max(x.sequence) from AttemptStep x where x.slotId = s.slotId)",
            AttemptStep.class)
        .setParameter("attempt", attempt)
        .getResultStream()
        .collect(Collectors.toMap(AttemptStep::slotId, Function.identity()));
  }

  /**
   * Inner ids of attempts whose time and grace are over, the oldest first.
   *
   * @param before deadlines before this moment have run out
   * @param most how many at once
   */
  public List<Long> runOut(Instant before, long after, int most) {
    return entities
        .createQuery(
            "select a.id from Attempt a where a.state = :open and a.deadline < :before"
                + " and a.id > :after order by a.id",
            Long.class)
        .setParameter("open", Attempt.State.OPEN)
        .setParameter("before", before)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** An open attempt that nobody else holds, held until the transaction ends. */
  public Optional<Attempt> openAndFree(long id) {
    return entities
        .createQuery("select a from Attempt a where a.id = :id and a.state = :open", Attempt.class)
        .setParameter("id", id)
        .setParameter("open", Attempt.State.OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultStream()
        .findFirst();
  }
}
