package org.interlock.people;

import java.util.List;

/**
 * Recovery codes just made; this is the one time that anybody sees them.
 *
 * @param epoch the epoch that the owner's session now belongs to
 */
public record FreshCodes(List<String> codes, int epoch) {

  public FreshCodes {
    codes = List.copyOf(codes);
  }
}
