package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.interlock.common.PersonalData;

/**
 * What a person has beside what they know: a device that holds a secret and shows its codes. It is
 * offered (the secret is shown), confirmed by a first code within a quarter of an hour, and from
 * then on asked for at each sign-in. A code is taken once: neither it nor an earlier one counts
 * again (RFC 6238 clause 5.2). It ends when its owner switches it off or sets up another.
 */
@Entity
@Table(name = "second_factor")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until switched off or the person is erased")
public class SecondFactor {

  /** How long an offer can be confirmed. */
  public static final Duration OFFER = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_factor_seq")
  @SequenceGenerator(name = "second_factor_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  private byte[] secret;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  protected SecondFactor() {}

  private SecondFactor(long accountId) {
    this.accountId = accountId;
  }

  /** An offer to the owner of an account, with a fresh secret. */
  public static SecondFactor offeredTo(long accountId, SecretSeal seal, Instant now) {
    SecondFactor factor = new SecondFactor(accountId);
    factor.offerAnew(seal, now);
    return factor;
  }

  /**
   * Another secret in place of the one offered before.
   *
   * @throws IllegalStateException if it is in force already
   */
  public final void offerAnew(SecretSeal seal, Instant now) {
    if (isInForce()) {
      throw new IllegalStateException("a second factor in force is not offered again");
    }
    this.secret = seal.close(TotpSecret.random().bytes(), accountId);
    this.offeredAt = now;
    this.lastStep = 0;
  }

  /** Whether the secret may still be shown and confirmed at {@code now}. */
  public boolean isOnOffer(Instant now) {
    return !isInForce() && now.isBefore(offeredAt.plus(OFFER));
  }

  /** Whether the secret was offered to the holder of this ticket. */
  public boolean wasOfferedTo(String ticket, SecretSeal seal) {
    return secret(seal).ticket().equals(ticket);
  }

  /** Puts an offer into force if the code is right; tells whether it was. */
  public boolean confirm(String code, SecretSeal seal, Instant now) {
    boolean right = isOnOffer(now) && take(code, seal, now);
    if (right) {
      this.confirmedAt = now;
    }
    return right;
  }

  /** Takes a code at a sign-in, once; tells whether it was right and new. */
  public boolean accept(String code, SecretSeal seal, Instant now) {
    return isInForce() && take(code, seal, now);
  }

  private boolean take(String code, SecretSeal seal, Instant now) {
    OptionalLong step = secret(seal).stepOf(code, now, lastStep);
    step.ifPresent(taken -> this.lastStep = taken);
    return step.isPresent();
  }

  /** The secret, opened. */
  public TotpSecret secret(SecretSeal seal) {
    return TotpSecret.of(seal.open(secret, accountId));
  }

  /** Whether it is asked for at sign-in. */
  public boolean isInForce() {
    return confirmedAt != null;
  }

  /** Since when it is asked for; null while it is only offered. */
  public Instant confirmedAt() {
    return confirmedAt;
  }
}
