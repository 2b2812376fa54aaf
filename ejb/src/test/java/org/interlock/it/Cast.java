package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The people of the demonstration world that tests put on stage, by the names of their accounts.
 */
@ApplicationScoped
public class Cast {

  @Inject private Rows rows;

  /** The person who signs in under that name. */
  public UUID of(String username) {
    return rows.value(
        UUID.class,
        "select p.uuid from person p join sign_in_account a on a.person_id = p.id where a.username = ?",
        username);
  }

  /** A person without an account who nobody else plays: trainee number {@code n} of a nation. */
  public UUID extra(String nation, int n) {
    return rows.value(
        UUID.class,
        "select p.uuid from person p join role_assignment r on r.person_id = p.id"
            + " left join sign_in_account a on a.person_id = p.id"
            + " where p.nation_code = ? and r.role = 'TRAINEE' and a.id is null"
            + " order by p.id limit 1 offset "
            + n,
        nation);
  }
}
