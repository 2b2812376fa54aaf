package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.interlock.common.QueryHints;
import org.interlock.people.domain.SignInFailure;
import org.interlock.people.domain.SignInSubject;

/** Failed sign-ins in the database, by what was guessed at or from. */
@ApplicationScoped
public class SignInFailures {

  @PersistenceContext private EntityManager entities;

  /** Holds the subject until the end of the transaction: others who count it wait. */
  public void lock(SignInSubject subject, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into sign_in_subject (subject, seen_at) values (:subject, :now)
            on duplicate key update seen_at = :now""")
        .setParameter("subject", subject.digest())
        .setParameter("now", now)
        .setHint(QueryHints.WRITES_TABLE, "sign_in_subject")
        .executeUpdate();
  }

  /** Moments of the subject's failures after {@code start}, oldest first. */
  public List<Instant> since(SignInSubject subject, Instant start) {
    return entities
        .createQuery(
            """
            select f.at from SignInFailure f
            where f.subject = :subject and f.at > :start order by f.at""",
            Instant.class)
        .setParameter("subject", subject.digest())
        .setParameter("start", start)
        .getResultList();
  }

  /** Writes a failure down and returns its id. */
  public long add(SignInSubject subject, Instant now) {
    SignInFailure failure = new SignInFailure(subject, now);
    entities.persist(failure);
    return failure.id();
  }

  /** Strikes one failure out. */
  public void strike(long id) {
    entities
        .createQuery("delete from SignInFailure f where f.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Strikes out every failure of a subject. */
  public void forgive(SignInSubject subject) {
    entities
        .createQuery("delete from SignInFailure f where f.subject = :subject")
        .setParameter("subject", subject.digest())
        .executeUpdate();
  }

  /** Deletes what is older than {@code end}; returns how many failures that were. */
  public int deleteBefore(Instant end) {
    int deleted =
        entities
            .createQuery("delete from SignInFailure f where f.at < :end")
            .setParameter("end", end)
            .executeUpdate();
    entities
        .createNativeQuery("delete from sign_in_subject where seen_at < :end")
        .setParameter("end", end)
        .setHint(QueryHints.WRITES_TABLE, "sign_in_subject")
        .executeUpdate();
    return deleted;
  }
}
