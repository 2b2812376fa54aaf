package org.interlock.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.interlock.audit.AuditFact;
import org.interlock.common.PersonalData;

/**
 * One line of the trail. Its hash covers its own fields and the hash of the entry before it, so
 * that a changed, removed or inserted line shows. It is never changed: the database refuses that to
 * the user of the product, who may only add and read ({@code DatabaseRights}).
 */
@Entity
@Table(name = "audit_entry")
@IdClass(AuditEntry.Place.class)
@PersonalData(
    value = PersonalData.Kind.PSEUDONYMOUS,
    kept = "ten years, then archived with its hashes")
public class AuditEntry {

  /** Where an entry stands. */
  record Place(int lane, long sequence) implements Serializable {
    /** For the persistence provider. */
    Place() {
      this(0, 0);
    }
  }

  private static final String SEPARATOR = "\u001f";

  @Id private int lane;
  @Id private long sequence;
  private Instant at;
  private String actor;
  private String action;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_id")
  private String objectId;

  private String outcome;
  private String address;
  private byte[] hash;

  /** For the persistence provider. */
  protected AuditEntry() {}

  AuditEntry(int lane, long sequence, AuditFact fact, Instant now, byte[] previous) {
    this.lane = lane;
    this.sequence = sequence;
    this.at = now.truncatedTo(ChronoUnit.MICROS);
    this.actor = fact.actor();
    this.action = fact.action();
    this.objectType = fact.objectType();
    this.objectId = fact.objectId();
    this.outcome = fact.outcome();
    this.address = fact.address();
    this.hash = hashAfter(previous);
  }

  /** Its number in the lane, from 1 without a gap. */
  public long sequence() {
    return sequence;
  }

  /** SHA-256 over the predecessor's hash and this entry's fields, 32 bytes. */
  public byte[] hash() {
    return hash.clone();
  }

  /** Whether this entry is as it was written and its predecessor had that hash. */
  public boolean follows(byte[] previous) {
    return MessageDigest.isEqual(hash, hashAfter(previous));
  }

  private byte[] hashAfter(byte[] previous) {
    String fields =
        String.join(
            SEPARATOR,
            lane + "",
            sequence + "",
            at.toString(),
            actor,
            action,
            objectType,
            objectId,
            outcome,
            address);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      return digest.digest(fields.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
