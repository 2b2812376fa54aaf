package org.interlock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlock.people.internal.PersonRepository;

/**
 * The two-way mapping between persons and the pseudonyms that learning records know them by. The
 * only place where the two meet: whoever erases a row here erases the person from the records.
 */
@ApplicationScoped
public class LearnerAccounts {

  private PersonRepository persons;

  /** For the container's proxy. */
  protected LearnerAccounts() {}

  @Inject
  public LearnerAccounts(PersonRepository persons) {
    this.persons = persons;
  }

  /**
   * The pseudonym of a person.
   *
   * @throws org.interlock.common.NotFoundException if there is no such person
   */
  public UUID accountOf(long personId) {
    return persons.learnerAccountOf(personId);
  }
}
