package org.interlock.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.people.internal.SessionFactsRepository;

/**
 * The person on whose behalf the present request runs. Services ask it for the nation that the
 * releasability gate needs and for the person whose records they read; it never trusts an id that
 * came with the request.
 *
 * <p>Not for jobs and start-up work: there nobody is signed in, and every method but {@link
 * #isSignedIn()} throws {@link NotSignedInException}.
 */
@RequestScoped
public class Caller {

  private Principal principal;
  private SessionFactsRepository facts;

  /** For the container's proxy. */
  protected Caller() {}

  @Inject
  public Caller(Principal principal, SessionFactsRepository facts) {
    this.principal = principal;
    this.facts = facts;
  }

  public boolean isSignedIn() {
    return signedIn().isPresent();
  }

  public long personId() {
    return facts().personId();
  }

  public UUID person() {
    return facts().person();
  }

  /** ISO 3166-1 alpha-2 code of the person's nation. */
  public String nation() {
    return facts().nation();
  }

  public Set<Role> roles() {
    return facts().roles();
  }

  public Locale locale() {
    return Locale.forLanguageTag(facts().language());
  }

  public ZoneId zone() {
    return ZoneId.of(facts().zone());
  }

  /** The pseudonym under which the person appears in learning records. */
  public UUID learnerAccount() {
    return facts().learnerAccount();
  }

  /**
   * Everything known of the caller for this request.
   *
   * @throws NotSignedInException if nobody is signed in
   */
  public SessionFacts facts() {
    return signedIn().orElseThrow(NotSignedInException::new);
  }

  private Optional<SessionFacts> signedIn() {
    return asUuid(principal.getName()).flatMap(facts::of).filter(SessionFacts::active);
  }

  private static Optional<UUID> asUuid(String name) {
    if (name == null || name.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(name));
    } catch (IllegalArgumentException notAPerson) {
      return Optional.empty();
    }
  }
}
