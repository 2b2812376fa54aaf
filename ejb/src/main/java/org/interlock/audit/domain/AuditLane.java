package org.interlock.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.interlock.audit.AuditFact;
import org.interlock.common.PersonalData;

/**
 * One of the independent hash chains. Its life: it is there from the migration on, empty; each
 * entry takes the next number and the head's hash with it; it never shrinks.
 */
@Entity
@Table(name = "audit_lane")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class AuditLane {

  /** How many lanes there are; a change would need a migration that begins new lanes. */
  public static final int LANES = 16;

  private static final int HASH_BYTES = 32;

  @Id private int number;

  @Column(name = "last_sequence")
  private long lastSequence;

  @Column(name = "last_hash")
  private byte[] lastHash;

  /** For the persistence provider. */
  protected AuditLane() {}

  /** An empty lane. */
  AuditLane(int number) {
    this.number = number;
    this.lastHash = beginning();
  }

  /** The lane in which all entries of that actor stand. */
  public static int numberFor(String actor) {
    return Math.floorMod(actor.hashCode(), LANES);
  }

  /** What the first entry of a lane is chained to: 32 zero bytes. */
  public static byte[] beginning() {
    return new byte[HASH_BYTES];
  }

  /**
   * The next entry of this lane.
   *
   * @param fact what happened
   * @param now when
   */
  public AuditEntry append(AuditFact fact, Instant now) {
    AuditEntry entry = new AuditEntry(number, lastSequence + 1, fact, now, lastHash);
    lastSequence = entry.sequence();
    lastHash = entry.hash();
    return entry;
  }

  /** Whether the chain that was read ends where this lane says it does. */
  public boolean endsWith(long sequence, byte[] hash) {
    return lastSequence == sequence && Arrays.equals(lastHash, hash);
  }
}
