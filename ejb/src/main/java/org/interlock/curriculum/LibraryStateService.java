package org.interlock.curriculum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells whether the curriculum stands, for the health check. Open to everybody inside the server:
 * it tells one number and no title.
 */
@Stateless
@PermitAll
public class LibraryStateService {

  @PersistenceContext private EntityManager entities;

  /**
   * How many modules have a version in force; asked of the database, so that it also proves the
   * database answers.
   *
   * @return 0 before the first import
   */
  public long modulesInForce() {
    return entities
        .createQuery(
            "select count(m) from CurriculumModule m where m.currentVersion is not null and m.retiredAt is null",
            Long.class)
        .getSingleResult();
  }
}
