package org.interlock.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.interlock.common.DatabaseRights;

/**
 * The append-only tables whose rows the database would let the product change after all. The
 * columns tell of every right to update, whatever it comes from; the other views tell of the rights
 * that were given to the user itself.
 */
@ApplicationScoped
public class ChangeableTables {

  private static final String GRANTED =
      " privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER')"
          + " and grantee = concat('''', replace(current_user(), '@', '''@'''), '''')";

  private static final String FOUND =
      "select t.table_name from information_schema.tables t"
          + " where t.table_schema = database() and t.table_name in (:tables) and ("
          + "exists (select 1 from information_schema.columns c"
          + " where c.table_schema = t.table_schema and c.table_name = t.table_name"
          + " and find_in_set('update', c.privileges) > 0)"
          + " or exists (select 1 from information_schema.table_privileges p"
          + " where p.table_schema = t.table_schema and p.table_name = t.table_name and"
          + GRANTED
          + ") or exists (select 1 from information_schema.schema_privileges p"
          + " where t.table_schema like p.table_schema and"
          + GRANTED
          + ") or exists (select 1 from information_schema.user_privileges p where"
          + GRANTED
          + ")) order by t.table_name";

  @PersistenceContext private EntityManager entities;

  /** Their names; none where the rights are as they should be. */
  public List<String> names() {
    Query query = entities.createNativeQuery(FOUND, Tuple.class);
    query.setParameter("tables", DatabaseRights.APPEND_ONLY);
    return Stream.of(query.getResultList().toArray())
        .map(row -> ((Tuple) row).get(0, String.class))
        .toList();
  }
}
