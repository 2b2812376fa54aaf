package org.interlock.lrs.internal;

import java.util.Set;
import org.interlock.lrs.LrsClient;

/**
 * Who reads: decides which statements exist for them.
 *
 * @param clientId an outside client, which also sees what it sent itself; null for a person
 * @param codes release codes they may see
 */
public record Viewer(Long clientId, Set<String> codes) {

  /** An outside client. */
  public static Viewer of(LrsClient client) {
    return new Viewer(client.id(), client.codes());
  }

  /** Whether nothing is hidden. */
  boolean seesEverything() {
    return codes.contains(LrsClient.EVERYTHING);
  }
}
