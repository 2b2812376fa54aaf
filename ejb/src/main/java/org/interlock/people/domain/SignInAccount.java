package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.interlock.common.PersonalData;

/**
 * How one person signs in with a password. It is opened with an initial password that must be
 * changed, may be given a new one by its owner at any time, and is disabled when the person must be
 * kept out. Its epoch counts the moments that end every open session: a changed password, a
 * disabling.
 */
@Entity
@Table(name = "sign_in_account")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until the person is erased")
public class SignInAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_account_seq")
  @SequenceGenerator(name = "sign_in_account_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "person_id")
  private long personId;

  private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change")
  private boolean mustChange;

  private boolean enabled;

  private int epoch;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected SignInAccount() {}

  private SignInAccount(Person person, Username username, PasswordHash hash, Instant now) {
    this.personId = person.id();
    this.username = username.toString();
    this.passwordHash = hash.toString();
    this.enabled = true;
    this.changedAt = now;
  }

  /** An account whose password somebody else chose: its owner must change it before all else. */
  public static SignInAccount withInitialPassword(
      Person person, Username username, PasswordHash hash, Instant now) {
    SignInAccount account = withOwnPassword(person, username, hash, now);
    account.mustChange = true;
    return account;
  }

  /** An account whose password stays until its owner changes it. */
  public static SignInAccount withOwnPassword(
      Person person, Username username, PasswordHash hash, Instant now) {
    return new SignInAccount(person, username, hash, now);
  }

  /** The owner's new password; every other session of theirs ends. */
  public void changePassword(PasswordHash hash, Instant now) {
    this.passwordHash = hash.toString();
    this.mustChange = false;
    this.changedAt = now;
    this.epoch++;
  }

  /** The same password hashed with the parameters now in force; sessions go on. */
  public void strengthen(PasswordHash hash) {
    this.passwordHash = hash.toString();
  }

  /** How the owner signs in has changed otherwise: sessions that began before are over. */
  public void endSessions() {
    this.epoch++;
  }

  public Long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  public String username() {
    return username;
  }

  /** Whether its password is kept under exactly this hash. */
  public boolean isKeptAs(PasswordHash hash) {
    return passwordHash().toString().equals(hash.toString());
  }

  public PasswordHash passwordHash() {
    return PasswordHash.parse(passwordHash);
  }

  public boolean mustChange() {
    return mustChange;
  }

  /** When the present password was chosen. */
  public Instant changedAt() {
    return changedAt;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public int epoch() {
    return epoch;
  }
}
