package org.interlock.common;

import java.util.List;

/**
 * The answer of a policy: allowed, or refused because of a stated reason that a person can read and
 * act on.
 */
public sealed interface Verdict {

  /** Nothing stands against it. */
  record Allowed() implements Verdict {}

  /**
   * Refused for a reason.
   *
   * @param code key of the text without its {@code error.} prefix
   * @param arguments values for the places of the text
   */
  record Refused(String code, List<Object> arguments) implements Verdict {
    /** Keeps its own copy of the arguments. */
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }

  /** The one allowed verdict. */
  static Verdict allowed() {
    return new Allowed();
  }

  /** A refusal with its reason. */
  static Verdict refused(String code, Object... arguments) {
    return new Refused(code, List.of(arguments));
  }

  /** Whether nothing stands against it. */
  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * Goes on when allowed.
   *
   * @throws RefusedException when refused, with the same reason
   */
  default void orThrow() {
    if (this instanceof Refused refused) {
      throw new RefusedException(refused);
    }
  }
}
