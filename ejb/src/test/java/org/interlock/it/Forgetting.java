package org.interlock.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells the persistence provider that rows of any table may have changed behind its back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Forgetting {

  @PersistenceContext private EntityManager entities;

  /** A native statement counts as a change of every table, even if it changes no row. */
  public void all() {
    entities.createNativeQuery("update module set id = id where 1 = 0").executeUpdate();
  }
}
