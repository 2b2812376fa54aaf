package org.interlock.common;

import java.util.List;
import java.util.Set;

/**
 * What the product's own database user may do with each table, given table by table once the schema
 * is migrated: the database has no way to take one table out of a right that holds for all. The
 * launcher, the integration tests and the check at start go by this one list.
 *
 * @param account the user as {@code CURRENT_USER()} tells it: name, at sign, host
 */
public record DatabaseRights(String account) {

  /** Tables whose rows nobody changes or removes once they are written. */
  public static final Set<String> APPEND_ONLY =
      Set.of(
          "audit_entry",
          "attempt_step",
          "evidence",
          "lrs_attachment",
          "lrs_link",
          "lrs_reference",
          "lrs_statement",
          "lrs_statement_attachment");

  /** Finds name and kind of everything in the schema that a connection has chosen. */
  public static final String TABLES =
      "SELECT table_name, table_type FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() ORDER BY table_name";

  private static final String HISTORY = "flyway_schema_history";

  /** The statement that gives the user its rights on one table or sequence. */
  public String grant(String table, String kind) {
    return "GRANT %s ON `%s` TO %s"
        .formatted(String.join(", ", rights(table, kind)), table, grantee());
  }

  /** The user as statements about rights spell it. */
  public String grantee() {
    int at = account.lastIndexOf('@');
    return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
  }

  private static List<String> rights(String table, String kind) {
    if (HISTORY.equals(table) || "VIEW".equals(kind)) {
      return List.of("SELECT");
    }
    return APPEND_ONLY.contains(table) || "SEQUENCE".equals(kind)
        ? List.of("SELECT", "INSERT")
        : List.of("SELECT", "INSERT", "UPDATE", "DELETE");
  }

  private static String quoted(String name) {
    return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
