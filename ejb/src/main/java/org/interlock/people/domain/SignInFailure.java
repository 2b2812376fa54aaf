package org.interlock.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.interlock.common.PersonalData;

/**
 * A sign-in attempt that failed, or that is still being decided: it is written before the password
 * is looked at and struck out on success, so that a hundred attempts at once cannot all be first.
 */
@Entity
@Table(name = "sign_in_failure")
@PersonalData(
    value = PersonalData.Kind.PSEUDONYMOUS,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "one day")
public class SignInFailure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failure_seq")
  @SequenceGenerator(name = "sign_in_failure_seq", allocationSize = 50)
  private Long id;

  private byte[] subject;

  private Instant at;

  protected SignInFailure() {}

  public SignInFailure(SignInSubject subject, Instant at) {
    this.subject = subject.digest();
    this.at = at;
  }

  public Long id() {
    return id;
  }
}
