package org.interlock.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.interlock.audit.domain.DenialLimit.Entry;
import org.interlock.audit.internal.DenialCount;

/**
 * Writes into the trail that a person came to a closed door: a page or thing that is not there for
 * them, be it another person's, not releasable to their nation or beyond their roles. The door
 * tells it after the refusal; so many of one person are written and no more, lest a flood fill the
 * trail. Nothing is kept of the person but their public id, and of the thing only an id.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DenialService {

  private static final String ID = "[A-Za-z0-9/-]{1,60}";

  @Inject private AuditTrail trail;
  @Inject private AuditOrigin origin;
  @Inject private DenialCount count;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * The caller was refused.
   *
   * @param reason code of the refusal, such as {@code notFound.attempt}
   * @param objectType kind of thing that was asked for
   * @param objectId what was asked for; written only where it can be an id
   */
  public void denied(String reason, String objectType, String objectId) {
    String person = session.getCallerPrincipal().getName();
    if (!person.matches("[0-9a-f-]{36}")) {
      return;
    }
    Entry entry = count.take(person, clock.instant());
    if (entry == Entry.LEFT_OUT) {
      return;
    }
    String outcome = "refused:" + reason + (entry == Entry.WRITTEN_AS_THE_LAST ? ":andMore" : "");
    trail.recordApart(
        new AuditFact(
            person,
            "reach",
            objectType,
            objectId.matches(ID) ? objectId : "-",
            outcome,
            origin.address()));
  }
}
