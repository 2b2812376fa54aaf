package org.interlock.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.interlock.audit.domain.DenialLimit;

/** The closed doors counted on this node. */
@ApplicationScoped
public class DenialCount {

  private final DenialLimit limit = new DenialLimit();

  /** Counts one more of this person. */
  public DenialLimit.Entry take(String person, Instant now) {
    return limit.take(person, now);
  }
}
