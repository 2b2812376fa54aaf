package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.interlock.people.domain.FormerPassword;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.SignInAccount;

/** The passwords that people have left behind, in the database, as long as the rules ask. */
@ApplicationScoped
public class FormerPasswords {

  @PersistenceContext private EntityManager entities;

  /** The latest {@code most} of an account. */
  public List<PasswordHash> latest(long accountId, int most) {
    return newestFirst(accountId).stream().limit(most).map(FormerPassword::hash).toList();
  }

  /** Keeps the present password of an account that is about to change, and {@code most} in all. */
  public void keep(SignInAccount account, int most, Instant now) {
    List<FormerPassword> kept = newestFirst(account.id());
    kept.stream().skip(Math.max(0, most - 1)).forEach(entities::remove);
    if (most > 0) {
      entities.persist(new FormerPassword(account, now));
    }
  }

  private List<FormerPassword> newestFirst(long accountId) {
    return entities
        .createQuery(
            """
            select f from FormerPassword f where f.accountId = :account
            order by f.replacedAt desc, f.id desc""",
            FormerPassword.class)
        .setParameter("account", accountId)
        .getResultList();
  }
}
