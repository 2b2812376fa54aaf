package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The people of the demonstration world that tests put on stage, by the names of their accounts.
 */
@ApplicationScoped
public class Cast {

  private final Set<UUID> given = ConcurrentHashMap.newKeySet();

  @Inject private Rows rows;

  /** The person who signs in under that name. */
  public UUID of(String username) {
    return rows.value(
        UUID.class,
        "select p.uuid from person p join sign_in_account a on a.person_id = p.id where a.username = ?",
        username);
  }

  /** Somebody without an account who has done nothing yet and whom no other test is given. */
  public UUID somebody() {
    return rows
        .column(
            UUID.class,
            "select p.uuid from person p left join sign_in_account a on a.person_id = p.id"
                + " where a.id is null"
                + " and not exists (select 1 from enrolment e where e.person_id = p.id)"
                + " order by p.id")
        .stream()
        .filter(given::add)
        .findFirst()
        .orElseThrow();
  }
}
