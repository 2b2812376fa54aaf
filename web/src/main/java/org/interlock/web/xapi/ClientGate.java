package org.interlock.web.xapi;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlock.lrs.Clause;
import org.interlock.lrs.ClientService;
import org.interlock.lrs.LrsClient;

/** Finds out which client speaks, from the credentials of the request at hand and nothing else. */
@ApplicationScoped
public class ClientGate {

  @EJB private ClientService clients;
  @Inject private Clock clock;

  private final FailureThrottle throttle = new FailureThrottle();

  /**
   * The client of a request.
   *
   * @param address where the request comes from
   * @throws XapiRefusal 401 without right credentials, 429 after too many failures
   */
  LrsClient admit(XapiRequest request, String address) {
    BasicCredentials credentials =
        request
            .header("Authorization")
            .flatMap(BasicCredentials::of)
            .orElseThrow(() -> refused("Basic credentials of a client are needed"));
    Instant now = clock.instant();
    Duration wait = throttle.waitOf(credentials.key(), address, now);
    if (!wait.isZero()) {
      throw XapiRefusal.of(429, "too many failures; wait", Clause.ERROR_CODES)
          .with("Retry-After", String.valueOf(wait.toSeconds() + 1));
    }
    Optional<LrsClient> client = clients.authenticate(credentials.key(), credentials.secret());
    if (client.isEmpty()) {
      throttle.failed(credentials.key(), address, now);
    }
    return client.orElseThrow(() -> refused("key or secret is wrong, or the client is closed"));
  }

  private static XapiRefusal refused(String problem) {
    return XapiRefusal.of(401, problem, Clause.AUTHENTICATION);
  }
}
