package org.interlock.lrs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.interlock.lrs.domain.Audience;
import org.interlock.lrs.internal.ClientRepository;

/**
 * Keeps who may read which statements. Only features call it, when a label changes; it has no door
 * of its own, so it is open to every caller inside the server.
 */
@Stateless
@PermitAll
public class AudienceService {

  @Inject private ClientRepository audiences;

  /**
   * Replaces the codes of an audience, making it when it is new; holds for all its statements, old
   * and new, from the next request on.
   *
   * @param audience public id of the label
   * @param codes release codes; {@code *} releases to everybody; none hides from all but those who
   *     see everything
   */
  public void replace(UUID audience, Set<String> codes) {
    audiences
        .audience(audience)
        .ifPresentOrElse(
            present -> present.release(codes), () -> audiences.add(new Audience(audience, codes)));
  }

  /**
   * The internal key of an audience. One that nobody has released yet is made without codes: not
   * labelled is not releasable.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public long keyOf(UUID audience) {
    return audiences
        .audience(audience)
        .orElseGet(
            () -> {
              Audience made = new Audience(audience, Set.of());
              audiences.add(made);
              return made;
            })
        .id();
  }
}
