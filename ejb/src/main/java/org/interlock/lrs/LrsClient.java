package org.interlock.lrs;

import java.util.Set;
import java.util.UUID;

/**
 * A client that has proved who it is; {@link ClientService#authenticate} alone makes one for a
 * request. It acts on that request only: a right taken away holds from the next.
 *
 * @param id internal key
 * @param uuid public id, and the name of its account as authority
 * @param name how administrators call it
 * @param codes release codes it may see; {@value #EVERYTHING} sees all
 * @param audience internal key of the audience of what it sends
 * @param seal secret bytes that its cursors are sealed with; never leaves the server
 */
public record LrsClient(
    long id, UUID uuid, String name, Set<String> codes, long audience, Seal seal) {

  /** The code that stands for all codes. */
  public static final String EVERYTHING = "*";

  /** Keeps its own copy of the codes. */
  public LrsClient {
    codes = Set.copyOf(codes);
  }

  /** Whether no statement is hidden from it. */
  public boolean seesEverything() {
    return codes.contains(EVERYTHING);
  }
}
