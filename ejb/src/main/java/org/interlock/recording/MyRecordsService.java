package org.interlock.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.common.Setting;
import org.interlock.common.Slice;
import org.interlock.lrs.OwnAccount;
import org.interlock.lrs.OwnStatementService;
import org.interlock.lrs.StoredStatement;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** Shows people what is recorded of them, and nobody else's records. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MyRecordsService {

  @Inject private OwnStatementService statements;
  @Inject private Caller caller;

  /**
   * A slice of the caller's records, newest first.
   *
   * @param cursor {@code next} of the slice before, or null for the newest
   * @param size rows wanted, 1 to 200
   */
  public Slice<RecordRow> mine(String cursor, int size) {
    Locale reader = caller.locale();
    Slice<StoredStatement> found = statements.newest(account(), cursor, size);
    return new Slice<>(
        found.items().stream().map(statement -> RecordReader.row(statement, reader)).toList(),
        found.next());
  }

  /**
   * One of the caller's statements as it is stored, in JSON.
   *
   * @throws NotFoundException when there is none with that id about the caller
   */
  public String statement(UUID id) {
    return statements
        .one(account(), id)
        .map(StoredStatement::json)
        .orElseThrow(() -> new NotFoundException("record", id));
  }

  private OwnAccount account() {
    return new OwnAccount(
        Setting.XAPI_HOME_PAGE.text(), caller.learnerAccount().toString(), Set.of(caller.nation()));
  }
}
