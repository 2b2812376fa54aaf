package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.interlock.common.PersonalData;

/**
 * A password that its owner has replaced, as a hash, so that it cannot come back too soon. Kept
 * only under a preset that forbids that, and only as many as it asks.
 */
@Entity
@Table(name = "former_password")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until five newer ones stand before it, or the person is erased")
public class FormerPassword {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_password_seq")
  @SequenceGenerator(name = "former_password_seq", allocationSize = 50)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  protected FormerPassword() {}

  /** The password that {@code account} has at present and is about to lose. */
  public FormerPassword(SignInAccount account, Instant now) {
    this.accountId = account.id();
    this.passwordHash = account.passwordHash().toString();
    this.replacedAt = now;
  }

  public Long id() {
    return id;
  }

  public PasswordHash hash() {
    return PasswordHash.parse(passwordHash);
  }
}
