package org.interlock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlock.people.internal.PersonRepository;

/**
 * Whose eyes a thing is seen with when a feature works on behalf of a person who is not the caller:
 * a job that closes an attempt, say. Everything else asks {@link Caller#nation()}.
 */
@ApplicationScoped
public class PersonNations {

  private PersonRepository persons;

  /** For the container's proxy. */
  protected PersonNations() {}

  @Inject
  public PersonNations(PersonRepository persons) {
    this.persons = persons;
  }

  /**
   * ISO 3166-1 alpha-2 code of a person's nation.
   *
   * @throws org.interlock.common.NotFoundException if there is no such person
   */
  public String nationOf(long personId) {
    return persons.byId(personId).nation().code();
  }
}
