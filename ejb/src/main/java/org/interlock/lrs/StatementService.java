package org.interlock.lrs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.lrs.domain.AcceptedStatement;
import org.interlock.lrs.domain.AttachmentMatch;
import org.interlock.lrs.domain.JsonReader;
import org.interlock.lrs.domain.StatementBatch;
import org.interlock.lrs.domain.StatementClock;
import org.interlock.lrs.domain.StatementCursor;
import org.interlock.lrs.domain.StatementFilter;
import org.interlock.lrs.domain.StatementShape;
import org.interlock.lrs.internal.AttachmentTable;
import org.interlock.lrs.internal.Authority;
import org.interlock.lrs.internal.Sender;
import org.interlock.lrs.internal.StatementReader;
import org.interlock.lrs.internal.StatementRow;
import org.interlock.lrs.internal.StatementRows;
import org.interlock.lrs.internal.StatementStore;
import org.interlock.lrs.internal.Viewer;

/**
 * The Statements resource for outside clients. Every method takes the client that has proved
 * itself; it may store, and read what its codes let it see. Source: xAPI-Communication 2.1.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementService {

  /** Statements of a page at most. */
  private static final int LARGEST_PAGE = 200;

  /** With the data of attachments, each up to the limit of a request. */
  private static final int LARGEST_PAGE_WITH_DATA = 10;

  @Inject private StatementStore store;
  @Inject private StatementReader reader;
  @Inject private AttachmentTable attachments;
  @Inject private StatementClock clock;
  @Inject private Clock time;

  /**
   * Stores the statement or statements of a POST, all or none.
   *
   * @param body JSON text
   * @param parts data of attachments that came along
   * @return their ids in the same order
   * @throws InvalidStatementException when one breaks the specification
   * @throws StatementConflictException when an id is stored with other content
   * @throws VoidingRefusedException when one voids a statement of another sender
   */
  public List<UUID> store(LrsClient client, byte[] body, List<AttachmentPart> parts) {
    String text = JsonReader.decode(body);
    List<AcceptedStatement> read = StatementBatch.read(text, Authority.of(client), time.instant());
    List<AcceptedStatement> accepted = AttachmentMatch.join(read, parts);
    store.store(accepted, new Sender(client.id(), client.audience()));
    return accepted.stream().map(AcceptedStatement::id).toList();
  }

  /**
   * Stores the statement of a PUT.
   *
   * @param id as text of the parameter statementId
   * @param body JSON text
   * @param parts data of attachments that came along
   * @throws InvalidStatementException when it breaks the specification or has another id
   * @throws StatementConflictException when the id is stored with other content
   * @throws VoidingRefusedException when it voids a statement of another sender
   */
  public void store(LrsClient client, String id, byte[] body, List<AttachmentPart> parts) {
    String text = JsonReader.decode(body);
    AcceptedStatement accepted =
        StatementBatch.readOne(text, StatementBatch.id("statementId", id), Authority.of(client));
    store.store(
        AttachmentMatch.join(List.of(accepted), parts), new Sender(client.id(), client.audience()));
  }

  /**
   * The statement with that id, unless it is voided or hidden from the client.
   *
   * @throws InvalidStatementException when the id is none
   */
  public Optional<StoredStatement> statement(
      LrsClient client, String id, StatementFormat format, String languages) {
    UUID wanted = StatementBatch.id("statementId", id);
    return reader.live(wanted, Viewer.of(client)).map(row -> show(row, format, languages));
  }

  /**
   * The voided statement with that id, unless it is hidden from the client.
   *
   * @throws InvalidStatementException when the id is none
   */
  public Optional<StoredStatement> voided(
      LrsClient client, String id, StatementFormat format, String languages) {
    UUID wanted = StatementBatch.id("voidedStatementId", id);
    return reader.voided(wanted, Viewer.of(client)).map(row -> show(row, format, languages));
  }

  /**
   * The first page of an answer.
   *
   * @throws InvalidStatementException when a parameter is unknown or breaks its format
   */
  public StatementPage query(LrsClient client, StatementQuery query) {
    StatementFilter filter = StatementFilter.of(query);
    if (filter.ascending()) {
      filter = filter.until(StatementClock.lastKeyAt(clock.latest()));
    }
    return page(client, filter, query.languages());
  }

  /**
   * The page that a cursor points at.
   *
   * @throws InvalidStatementException when that cursor was not given to this client
   */
  public StatementPage more(LrsClient client, String cursor, String languages) {
    return page(client, StatementCursor.read(cursor, client.seal()), languages);
  }

  /** The data that came with statements which a client was just given. */
  public List<AttachmentPart> attachments(List<StoredStatement> given) {
    return attachments.of(given.stream().map(StoredStatement::key).toList());
  }

  /** Everything stored up to this moment can be read (X-Experience-API-Consistent-Through). */
  public Instant consistentThrough() {
    return clock.consistentThrough();
  }

  private StatementPage page(LrsClient client, StatementFilter filter, String languages) {
    int most = filter.attachments() ? LARGEST_PAGE_WITH_DATA : LARGEST_PAGE;
    int wanted = filter.limit() == 0 ? most : Math.min(filter.limit(), most);
    StatementRows found = reader.page(filter, Viewer.of(client), wanted);
    List<StoredStatement> shown =
        found.rows().stream().map(row -> show(row, filter.format(), languages)).toList();
    String next =
        found.more()
            ? StatementCursor.of(filter.following(found.last().seq()), client.seal())
            : null;
    return new StatementPage(shown, filter.attachments() ? attachments(shown) : null, next);
  }

  private static StoredStatement show(StatementRow row, StatementFormat format, String languages) {
    return new StoredStatement(
        row.seq(),
        StatementClock.storedAt(row.seq()),
        StatementShape.of(row.payload(), format, languages));
  }
}
