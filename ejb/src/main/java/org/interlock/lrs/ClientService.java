package org.interlock.lrs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditTrail;
import org.interlock.audit.Audited;
import org.interlock.audit.AuditedObject;
import org.interlock.common.NotFoundException;
import org.interlock.common.Setting;
import org.interlock.lrs.domain.Client;
import org.interlock.lrs.internal.ClientRepository;

/** Lets outside tools in, and lets administrators make and close them. */
@Stateless
@RolesAllowed("administrator")
public class ClientService {

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Seal NOBODY = new Seal(new byte[SECRET_BYTES]);

  @Inject private ClientRepository clients;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * The client with that key, if the secret is its own and it is not closed. Unknown keys cost the
   * same hash as known ones.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<LrsClient> authenticate(String key, String secret) {
    Optional<Client> client = clients.byKey(key);
    if (client.isEmpty()) {
      NOBODY.mark(secret.getBytes(StandardCharsets.UTF_8));
    }
    return client.filter(found -> found.admits(secret)).map(Client::admitted);
  }

  /**
   * Makes a client.
   *
   * @param key its user name, without colon, not taken
   * @param codes release codes it may see, {@code *} for all
   * @return its secret, which is shown this once and kept only as a hash
   */
  @Audited(action = "createClient", object = "lrsClient")
  public String create(@AuditedObject String key, String name, Set<String> codes) {
    String secret = newSecret();
    clients.add(new Client(name, key, secret, codes, clock.instant()));
    return secret;
  }

  /**
   * Lets a client in no more; what it sent stays.
   *
   * @throws NotFoundException when there is none with that id
   */
  @Audited(action = "closeClient", object = "lrsClient")
  public void close(@AuditedObject UUID client) {
    clients.byUuid(client).orElseThrow(() -> new NotFoundException("lrsClient", client)).close();
  }

  /**
   * Sees to it that the client of the settings exists with the secret of the settings; it sees
   * everything. Repeating changes nothing; a changed secret replaces the old one.
   */
  @PermitAll
  public void ensureConfigured() {
    if (!Setting.LRS_CLIENT_KEY.isSet() || !Setting.LRS_CLIENT_SECRET.isSet()) {
      return;
    }
    String key = Setting.LRS_CLIENT_KEY.text();
    String secret = Setting.LRS_CLIENT_SECRET.text();
    Optional<Client> present = clients.byKey(key);
    if (present.isEmpty()) {
      Set<String> all = Set.of(LrsClient.EVERYTHING);
      clients.add(new Client(key, key, secret, all, clock.instant()));
      trail.record(AuditFact.bySystem("openClient", "lrsClient", key));
    } else if (!present.get().admits(secret)) {
      present.get().replaceSecret(secret);
      trail.record(AuditFact.bySystem("replaceSecret", "lrsClient", key));
    }
  }

  private static String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
