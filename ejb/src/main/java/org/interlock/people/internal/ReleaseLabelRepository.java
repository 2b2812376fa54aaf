package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.interlock.common.NotFoundException;
import org.interlock.people.domain.ReleaseLabel;

/** The labels in the database. */
@ApplicationScoped
public class ReleaseLabelRepository {

  @PersistenceContext private EntityManager entities;

  public Optional<ReleaseLabel> byKey(String key) {
    return entities
        .createQuery("select l from ReleaseLabel l where l.key = :key", ReleaseLabel.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * The label of that id.
   *
   * @throws NotFoundException if there is none
   */
  public ReleaseLabel byId(long id) {
    ReleaseLabel label = entities.find(ReleaseLabel.class, id);
    if (label == null) {
      throw new NotFoundException("label", id);
    }
    return label;
  }

  public ReleaseLabel add(ReleaseLabel label) {
    entities.persist(label);
    return label;
  }
}
