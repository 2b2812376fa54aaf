package org.interlock.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.interlock.audit.domain.AuditLane;
import org.interlock.audit.internal.AuditRepository;

/**
 * Checks that the trail is whole: recomputes every lane's hashes from its first entry to the head.
 */
@Stateless
@RolesAllowed("administrator")
public class AuditCheckService {

  @Inject private AuditRepository trail;

  /** One finding a lane. */
  public List<AuditVerification> verify() {
    return IntStream.range(0, AuditLane.LANES).mapToObj(trail::verify).toList();
  }
}
