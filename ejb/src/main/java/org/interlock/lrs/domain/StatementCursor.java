package org.interlock.lrs.domain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.interlock.lrs.Clause;
import org.interlock.lrs.InvalidStatementException;
import org.interlock.lrs.Seal;
import org.interlock.lrs.StatementFormat;

/**
 * Where a reader stopped and what it had asked, in a form it carries but cannot read, change or
 * hand to another client: the question in bytes, sealed with the client's own seal.
 */
public final class StatementCursor {

  private static final int MARK_BYTES = 16;
  private static final int ASCENDING = 1;
  private static final int ATTACHMENTS = 2;
  private static final int LINK_BYTES = 9;
  private static final int FIXED_BYTES = 8 + 8 + 1 + 4 + 1 + 1;

  private StatementCursor() {}

  /** The cursor for the rest of a question. */
  public static String of(StatementFilter rest, Seal seal) {
    ByteBuffer content = ByteBuffer.allocate(FIXED_BYTES + LINK_BYTES * rest.links().size());
    content.putLong(rest.after()).putLong(rest.upTo());
    int flags = (rest.ascending() ? ASCENDING : 0) | (rest.attachments() ? ATTACHMENTS : 0);
    content.put((byte) flags).putInt(rest.limit());
    content.put((byte) rest.format().ordinal()).put((byte) rest.links().size());
    for (Link link : rest.links()) {
      content.putLong(link.target()).put((byte) link.facet().ordinal());
    }
    byte[] mark = Arrays.copyOf(seal.mark(content.array()), MARK_BYTES);
    ByteBuffer whole = ByteBuffer.allocate(MARK_BYTES + content.capacity());
    whole.put(mark).put(content.array());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
  }

  /**
   * The question that a cursor carries.
   *
   * @throws InvalidStatementException when this client was not given that cursor
   */
  public static StatementFilter read(String cursor, Seal seal) {
    try {
      byte[] whole = Base64.getUrlDecoder().decode(cursor);
      byte[] mark = Arrays.copyOf(whole, MARK_BYTES);
      byte[] content = Arrays.copyOfRange(whole, MARK_BYTES, whole.length);
      byte[] expected = Arrays.copyOf(seal.mark(content), MARK_BYTES);
      if (!java.security.MessageDigest.isEqual(mark, expected)) {
        throw refusal(null);
      }
      return filter(ByteBuffer.wrap(content));
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      throw refusal(e);
    }
  }

  private static StatementFilter filter(ByteBuffer content) {
    long after = content.getLong();
    long upTo = content.getLong();
    int flags = content.get();
    int limit = content.getInt();
    StatementFormat format = StatementFormat.values()[content.get()];
    int count = content.get();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      links.add(new Link(content.getLong(), Facet.values()[content.get()]));
    }
    return new StatementFilter(
        links, after, upTo, (flags & ASCENDING) != 0, limit, format, (flags & ATTACHMENTS) != 0);
  }

  private static InvalidStatementException refusal(Throwable cause) {
    return new InvalidStatementException(
        "more",
        "",
        "is no link that this client was given; ask again without it",
        Clause.GET_STATEMENTS,
        cause);
  }
}
