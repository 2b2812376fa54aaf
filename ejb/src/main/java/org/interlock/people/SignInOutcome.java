package org.interlock.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {

  /**
   * Name and password are right.
   *
   * @param mustChangePassword the password is an initial one, or too old for the rules in force
   * @param epoch the epoch that the new session belongs to
   */
  record SignedIn(UUID person, Set<Role> roles, boolean mustChangePassword, int epoch)
      implements SignInOutcome {
    public SignedIn {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * Name and password are right, and a code of the second factor is asked for: nobody is signed in
   * yet.
   *
   * @param epoch the account's epoch; if it moves on, the password must be given again
   */
  record CodeNeeded(UUID person, int epoch) implements SignInOutcome, Serializable {}

  /** Something is wrong; what, is not told. */
  record Refused() implements SignInOutcome {}

  /**
   * Too many failures: not even looked at.
   *
   * @param until earliest moment of the next attempt
   */
  record Throttled(Instant until) implements SignInOutcome {}
}
