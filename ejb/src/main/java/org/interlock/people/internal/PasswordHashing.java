package org.interlock.people.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.interlock.common.Setting;
import org.interlock.people.domain.HashParameters;
import org.interlock.people.domain.PasswordHash;
import org.interlock.people.domain.PasswordRules;

/**
 * The slow work on passwords, few at a time: one less than there are processors, so that a wave of
 * sign-ins cannot starve the people who are reading. Who waits too long is told to come back.
 */
@ApplicationScoped
public class PasswordHashing {

  /** How long an attempt waits for its turn. */
  public static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private HashParameters inForce;
  private PasswordHash nobody;

  /** Reads the rounds in force and prepares the hash that unknown names are compared with. */
  @PostConstruct
  void prepare() {
    inForce = HashParameters.pbkdf2(Setting.PASSWORD_ROUNDS.count());
    nobody = PasswordHash.of("nobody has this password", inForce);
  }

  /**
   * Compares a password with a hash, or with nobody's when there is none: the same work either way.
   * Empty if the turn did not come in time.
   */
  public Optional<Boolean> matches(Optional<PasswordHash> hash, String password) {
    if (password.length() > PasswordRules.LONGEST) {
      return Optional.of(false);
    }
    return inTurn(() -> hash.orElse(nobody).matches(password) && hash.isPresent());
  }

  /** A hash of a new password; empty if the turn did not come in time. */
  public Optional<PasswordHash> hash(String password) {
    return inTurn(() -> PasswordHash.of(password, inForce));
  }

  /** The same password under the parameters now in force; empty if {@code old} has them already. */
  public Optional<PasswordHash> renewed(PasswordHash old, String password) {
    return old.isOutdated(inForce) ? hash(password) : Optional.empty();
  }

  private <T> Optional<T> inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }
}
