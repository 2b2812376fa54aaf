package org.interlock.lrs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.lrs.domain.Audience;
import org.interlock.lrs.domain.Client;

/**
 * Clients and audiences by their public names. A client is found by its key with all it is asked
 * for; everything else assumes a running transaction.
 */
@ApplicationScoped
public class ClientRepository {

  @PersistenceContext private EntityManager entities;

  /**
   * The client with exactly that key, its codes read along. The database's collation does not count
   * trailing spaces, so the key it found is compared once more.
   */
  public Optional<Client> byKey(String key) {
    List<Client> found =
        entities
            .createQuery(
                "select c from Client c join fetch c.audience left join fetch c.codes where c.key = :key",
                Client.class)
            .setParameter("key", key)
            .getResultList();
    return found.stream().filter(client -> client.hasKey(key)).findFirst();
  }

  /** The client with that public id. */
  public Optional<Client> byUuid(UUID uuid) {
    return entities
        .createQuery("select c from Client c where c.uuid = :uuid", Client.class)
        .setParameter("uuid", uuid)
        .getResultStream()
        .findFirst();
  }

  /** Keeps a new client with its audience. */
  public void add(Client client) {
    entities.persist(client.audience());
    entities.persist(client);
  }

  /** The audience with that public id. */
  public Optional<Audience> audience(UUID uuid) {
    return entities
        .createQuery("select a from Audience a where a.uuid = :uuid", Audience.class)
        .setParameter("uuid", uuid)
        .getResultStream()
        .findFirst();
  }

  /** Keeps a new audience; flushed, so that its key may be used by plain SQL at once. */
  public void add(Audience audience) {
    entities.persist(audience);
    entities.flush();
  }
}
