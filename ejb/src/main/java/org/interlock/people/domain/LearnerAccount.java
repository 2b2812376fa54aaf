package org.interlock.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.interlock.common.PersonalData;

/**
 * The pseudonym of a person in learning records: a random account name that tells nothing, not even
 * when it was made. To erase the person is to erase this row; the statements stay valid and point
 * to nobody.
 */
@Entity
@Table(name = "learner_account")
@PersonalData(
    value = PersonalData.Kind.IDENTIFYING,
    onErasure = PersonalData.Erasure.DELETED,
    kept = "until the person is erased")
public class LearnerAccount {

  @Id
  @Column(name = "person_id")
  private Long personId;

  private UUID account;

  protected LearnerAccount() {}

  private LearnerAccount(long personId, UUID account) {
    this.personId = personId;
    this.account = account;
  }

  /** A fresh pseudonym for a person who is already stored. */
  public static LearnerAccount of(Person person) {
    return new LearnerAccount(person.id(), UUID.randomUUID());
  }

  public long personId() {
    return personId;
  }

  public UUID account() {
    return account;
  }
}
