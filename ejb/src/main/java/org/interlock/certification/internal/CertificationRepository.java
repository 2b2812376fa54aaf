package org.interlock.certification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.domain.Evidence;
import org.interlock.certification.domain.TrackVersion;

/**
 * Finds and keeps tracks and evidence. Keeping, and whatever looks into a track, assume a running
 * transaction; the evidence of a person needs none.
 */
@ApplicationScoped
public class CertificationRepository {

  @PersistenceContext private EntityManager entities;

  /** Keeps something new. */
  public void keep(Object entity) {
    entities.persist(entity);
  }

  /** The newest version of every track, by code. */
  public List<TrackVersion> newestTracks() {
    return entities
        .createQuery(
            "select t from TrackVersion t where t.version ="
                + " (select max(x.version) from TrackVersion x where x.code = t.code) order by t.code",
            TrackVersion.class)
        .getResultList();
  }

  /** The newest version of one track. */
  public Optional<TrackVersion> newestTrack(String code) {
    return entities
        .createQuery(
            "select t from TrackVersion t where t.code = :code order by t.version desc",
            TrackVersion.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All evidence of a person. */
  public List<EvidenceRow> evidence(long personId) {
    return entities
        .createQuery("select e from Evidence e where e.personId = :person", Evidence.class)
        .setParameter("person", personId)
        .getResultStream()
        .map(Evidence::row)
        .toList();
  }

  /** Whether this evidence came in before. */
  public boolean isKnown(long personId, EvidenceKind kind, UUID registration) {
    return entities
            .createQuery(
                "select count(e) from Evidence e where e.personId = :person and e.kind = :kind"
                    + " and e.registration = :registration",
                Long.class)
            .setParameter("person", personId)
            .setParameter("kind", kind)
            .setParameter("registration", registration)
            .getSingleResult()
        > 0;
  }
}
