package org.interlock.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.people.Role;
import org.interlock.people.domain.LearnerAccount;
import org.interlock.people.domain.Nation;
import org.interlock.people.domain.Organization;
import org.interlock.people.domain.Person;
import org.interlock.people.domain.SignInAccount;
import org.interlock.people.domain.Username;

/** Nations, organizations, persons and their accounts in the database. */
@ApplicationScoped
public class PersonRepository {

  @PersistenceContext private EntityManager entities;

  /**
   * The person of that id.
   *
   * @throws NotFoundException if there is none
   */
  public Person byId(long id) {
    Person person = entities.find(Person.class, id);
    if (person == null) {
      throw new NotFoundException("person", id);
    }
    return person;
  }

  public Optional<Person> byPublicId(UUID uuid) {
    return entities
        .createQuery("select p from Person p where p.uuid = :uuid", Person.class)
        .setParameter("uuid", uuid)
        .getResultStream()
        .findFirst();
  }

  /** Takes a person on and gives them their pseudonym. */
  public Person add(Person person) {
    entities.persist(person);
    entities.persist(LearnerAccount.of(person));
    return person;
  }

  public Organization add(Organization organization) {
    entities.persist(organization);
    return organization;
  }

  /** The nation of that code, taken up as a member if it was not known. */
  public Nation nation(String code) {
    Nation known = entities.find(Nation.class, code);
    if (known != null) {
      return known;
    }
    Nation member = Nation.member(code);
    entities.persist(member);
    return member;
  }

  public Optional<Organization> organization(long id) {
    return Optional.ofNullable(entities.find(Organization.class, id));
  }

  public Optional<SignInAccount> account(Username username) {
    return entities
        .createQuery(
            "select a from SignInAccount a where a.username = :username", SignInAccount.class)
        .setParameter("username", username.text())
        .getResultStream()
        .findFirst();
  }

  public SignInAccount accountById(long id) {
    return entities.getReference(SignInAccount.class, id);
  }

  public Optional<SignInAccount> accountOf(long personId) {
    return entities
        .createQuery(
            "select a from SignInAccount a where a.personId = :person", SignInAccount.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The name that a person signs in with.
   *
   * @throws NotFoundException if the person has no account with a password
   */
  public Username usernameOf(long personId) {
    return accountOf(personId)
        .map(account -> new Username(account.username()))
        .orElseThrow(() -> new NotFoundException("account", personId));
  }

  public void add(SignInAccount account) {
    entities.persist(account);
  }

  /**
   * The pseudonym of a person.
   *
   * @throws NotFoundException if there is no such person
   */
  public UUID learnerAccountOf(long personId) {
    LearnerAccount account = entities.find(LearnerAccount.class, personId);
    if (account == null) {
      throw new NotFoundException("person", personId);
    }
    return account.account();
  }

  /** True once the demonstration world is peopled. */
  public boolean hasDemo() {
    return !entities
        .createQuery("select o.id from Organization o where o.demo = true", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many persons hold a role anywhere. */
  public long holdersOf(Role role) {
    return entities
        .createQuery(
            "select count(distinct r.person) from RoleAssignment r where r.role = :role",
            Long.class)
        .setParameter("role", role)
        .getSingleResult();
  }
}
