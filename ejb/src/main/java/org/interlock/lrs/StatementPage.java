package org.interlock.lrs;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer to a query.
 *
 * @param statements in the order asked for
 * @param attachments their data; null when it was not asked for
 * @param next sealed cursor of the following page, or null at the end
 */
public record StatementPage(
    List<StoredStatement> statements, List<AttachmentPart> attachments, String next) {

  /** Keeps its own copies. */
  public StatementPage {
    statements = List.copyOf(statements);
    attachments = attachments == null ? null : List.copyOf(attachments);
  }

  /** The data of its attachments, if it was asked for. */
  public Optional<List<AttachmentPart>> data() {
    return Optional.ofNullable(attachments);
  }

  /** The cursor of the following page, if there is one. */
  public Optional<String> following() {
    return Optional.ofNullable(next);
  }
}
