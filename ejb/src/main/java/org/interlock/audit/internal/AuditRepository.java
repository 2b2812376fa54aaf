package org.interlock.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.interlock.audit.AuditVerification;
import org.interlock.audit.domain.AuditEntry;
import org.interlock.audit.domain.AuditLane;

/** Reads the trail in chunks, oldest first; assumes a running transaction. */
@ApplicationScoped
public class AuditRepository {

  private static final int CHUNK = 1000;

  @PersistenceContext private EntityManager entities;

  /**
   * Walks one lane from its first entry to its head. The head is read before each chunk: people go
   * on working meanwhile, and an entry that came after the head was read is no fault.
   */
  public AuditVerification verify(int number) {
    byte[] previous = AuditLane.beginning();
    long read = 0;
    while (true) {
      AuditLane lane = entities.find(AuditLane.class, number);
      List<AuditEntry> chunk = after(number, read);
      for (AuditEntry entry : chunk) {
        if (entry.sequence() != read + 1 || !entry.follows(previous)) {
          return new AuditVerification(number, read, read + 1);
        }
        previous = entry.hash();
        read++;
      }
      entities.clear();
      if (chunk.isEmpty()) {
        return new AuditVerification(number, read, lane.endsWith(read, previous) ? -1 : read + 1);
      }
    }
  }

  private List<AuditEntry> after(int lane, long sequence) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.lane = :lane and e.sequence > :sequence order by e.sequence",
            AuditEntry.class)
        .setParameter("lane", lane)
        .setParameter("sequence", sequence)
        .setMaxResults(CHUNK)
        .getResultList();
  }
}
