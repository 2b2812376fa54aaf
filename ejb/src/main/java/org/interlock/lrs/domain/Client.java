package org.interlock.lrs.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;
import org.interlock.lrs.LrsClient;
import org.interlock.lrs.Seal;

/**
 * An outside tool that may speak xAPI to the store. Its life: an administrator (or the start of the
 * server) makes it with a key and a long random secret; it proves itself by both on every request;
 * its secret may be replaced; closed, it is let in no more, but its statements stay. What it sends
 * has an audience of its own: the codes it may see, without {@code *}, so that a tool that sees
 * everything does not publish to everybody.
 */
@Entity
@Table(name = "lrs_client")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as statements of it")
public class Client {

  /** A secret shorter than this could be guessed, and a fast hash would not protect it. */
  public static final int SHORTEST_SECRET = 20;

  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lrs_client_seq")
  @SequenceGenerator(name = "lrs_client_seq", sequenceName = "lrs_client_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;
  @Version private int version;
  private String name;

  @Column(name = "client_key")
  private String key;

  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] salt;

  @Column(name = "secret_hash")
  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] secretHash;

  private boolean active;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "audience_id")
  private Audience audience;

  @ElementCollection
  @CollectionTable(name = "lrs_client_code", joinColumns = @JoinColumn(name = "client_id"))
  @Column(name = "code")
  private Set<String> codes = new HashSet<>();

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected Client() {}

  /**
   * A new client, let in at once.
   *
   * @param secret at least {@value #SHORTEST_SECRET} characters, random
   * @param codes release codes it may see, or {@code *}
   */
  public Client(String name, String key, String secret, Set<String> codes, Instant now) {
    if (key.isBlank() || key.contains(":")) {
      throw new IllegalArgumentException("a client key has no colon (RFC 7617, section 2)");
    }
    codes.forEach(ReleaseCode::check);
    this.uuid = Uuid7.next(now);
    this.name = name;
    this.key = key;
    this.active = true;
    this.createdAt = now;
    this.codes.addAll(codes);
    this.audience =
        new Audience(
            uuid,
            codes.stream()
                .filter(code -> !LrsClient.EVERYTHING.equals(code))
                .collect(Collectors.toSet()));
    replaceSecret(secret);
  }

  /** Gives it another secret; the old one and all cursors end with that. */
  public void replaceSecret(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "a client secret has at least " + SHORTEST_SECRET + " characters");
    }
    salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    secretHash = hash(secret);
  }

  /** Lets it in no more. */
  public void close() {
    active = false;
  }

  /** Whether that is its key, to the last character. */
  public boolean hasKey(String asked) {
    return key.equals(asked);
  }

  /** Whether it is let in with that secret; takes the same time for a right and a wrong one. */
  public boolean admits(String secret) {
    return new Seal(salt).fits(secretHash, secret.getBytes(StandardCharsets.UTF_8)) && active;
  }

  /** What it may do on one request. */
  public LrsClient admitted() {
    return new LrsClient(id, uuid, name, codes, audience.id(), new Seal(secretHash));
  }

  /** The audience of what it sends; to be stored before it. */
  public Audience audience() {
    return audience;
  }

  /** Public id. */
  public UUID uuid() {
    return uuid;
  }

  private byte[] hash(String secret) {
    return new Seal(salt).mark(secret.getBytes(StandardCharsets.UTF_8));
  }
}
