package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interlock.people.domain.RecoveryCode;
import org.interlock.people.domain.SecondFactor;

/** Second factors and their recovery codes in the database. */
@ApplicationScoped
public class SecondFactors {

  @PersistenceContext private EntityManager entities;

  /** The second factor of an account, offered or in force. */
  public Optional<SecondFactor> of(long accountId) {
    return entities
        .createQuery(
            "select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst();
  }

  public void add(SecondFactor factor) {
    entities.persist(factor);
  }

  /** Forgets an account's second factor and its codes. */
  public void remove(SecondFactor factor, long accountId) {
    entities.remove(factor);
    forgetCodes(accountId);
  }

  /** Ten new codes in place of those that the account had; returned as text for this once. */
  public List<String> renewCodes(long accountId) {
    forgetCodes(accountId);
    List<String> codes = Stream.generate(RecoveryCode::random).limit(RecoveryCode.SET).toList();
    codes.forEach(code -> entities.persist(new RecoveryCode(accountId, code)));
    return codes;
  }

  /** Uses up a recovery code of the account; tells whether there was such a one, unused. */
  public boolean useCode(long accountId, String typed, Instant now) {
    return entities
        .createQuery(
            "select c from RecoveryCode c where c.accountId = :account and c.codeHash = :hash",
            RecoveryCode.class)
        .setParameter("account", accountId)
        .setParameter("hash", RecoveryCode.hashOf(typed))
        .getResultStream()
        .findFirst()
        .map(code -> code.use(now))
        .orElse(false);
  }

  /** How many recovery codes of the account are unused. */
  public long codesLeft(long accountId) {
    return entities
        .createQuery(
            "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
            Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  /** Whether anybody has a second factor in force. */
  public boolean areInUse() {
    return !entities
        .createQuery("select f.id from SecondFactor f where f.confirmedAt is not null", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private void forgetCodes(long accountId) {
    entities
        .createQuery("delete from RecoveryCode c where c.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }
}
