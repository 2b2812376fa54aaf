package org.interlock.people.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.QueryHints;
import org.interlock.people.Role;
import org.interlock.people.SessionFacts;
import org.interlock.people.Theme;

/**
 * Reads the facts of a session with one query, whose answer is remembered until something of it
 * changes.
 */
@RequestScoped
public class SessionFactsRepository {

  private static final String FACTS =
      """
      select p.id as personKey, l.account as pseudonym, p.active as personActive,
             a.enabled as accountEnabled, a.epoch as accountEpoch, a.mustChange as initialPassword,
             a.changedAt as passwordSince, f.confirmedAt as factorSince,
             p.givenName as givenName, p.familyName as familyName, p.nation.code as nationCode,
             p.language as languageTag, p.zone as zoneName, p.theme as themeName,
             r.role as heldRole
      from Person p
      join LearnerAccount l on l.personId = p.id
      left join SignInAccount a on a.personId = p.id
      left join SecondFactor f on f.accountId = a.id
      left join RoleAssignment r on r.person = p
      where p.uuid = :person""";

  private final Map<UUID, Optional<SessionFacts>> known = new HashMap<>();

  @PersistenceContext private EntityManager entities;
  @Inject private PasswordPolicy passwords;
  @Inject private SecondFactorRules secondFactors;
  @Inject private Clock clock;

  public Optional<SessionFacts> of(UUID person) {
    return known.computeIfAbsent(person, this::read);
  }

  /** What was known is out of date: the next question reads again. */
  public void forget(UUID person) {
    known.remove(person);
  }

  private Optional<SessionFacts> read(UUID person) {
    List<Tuple> rows =
        entities
            .createQuery(FACTS, Tuple.class)
            .setParameter("person", person)
            .setHint(QueryHints.REMEMBERED, true)
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(facts(person, rows));
  }

  private SessionFacts facts(UUID person, List<Tuple> rows) {
    Tuple row = rows.get(0);
    Boolean enabled = row.get("accountEnabled", Boolean.class);
    Integer epoch = row.get("accountEpoch", Integer.class);
    Set<Role> roles = roles(rows);
    return new SessionFacts(
        row.get("personKey", Long.class),
        person,
        row.get("pseudonym", UUID.class),
        row.get("personActive", Boolean.class) && !Boolean.FALSE.equals(enabled),
        epoch == null ? 0 : epoch,
        roles,
        mustChangePassword(row),
        mustSetUpSecondFactor(row, roles),
        row.get("givenName", String.class),
        row.get("familyName", String.class),
        row.get("nationCode", String.class),
        row.get("languageTag", String.class),
        row.get("zoneName", String.class),
        row.get("themeName", Theme.class));
  }

  private boolean mustChangePassword(Tuple row) {
    Instant since = row.get("passwordSince", Instant.class);
    return since != null
        && (row.get("initialPassword", Boolean.class)
            || passwords.rules().isTooOld(since, clock.instant()));
  }

  /** Who has no account here proves themselves elsewhere, with whatever that place asks. */
  private boolean mustSetUpSecondFactor(Tuple row, Set<Role> roles) {
    return row.get("accountEnabled", Boolean.class) != null
        && row.get("factorSince", Instant.class) == null
        && secondFactors.areAskedOf(roles);
  }

  private static Set<Role> roles(List<Tuple> rows) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Tuple row : rows) {
      Role role = row.get("heldRole", Role.class);
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }
}
