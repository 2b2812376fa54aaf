package org.interlock.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.interlock.common.Setting;
import org.interlock.people.Role;
import org.interlock.people.SecurityPreset;
import org.interlock.people.SessionFacts;

/** The session policy of this installation, and which requests show that a person is there. */
@ApplicationScoped
public class SessionRules {

  /**
   * Header by which our own scripts mark a request that no person made; it keeps no session alive.
   */
  public static final String BACKGROUND = "X-Interlock-Background";

  /** The container keeps a session a little longer, so that its end is told and not just met. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  /** How long a right password waits for the code of the second factor. */
  static final Duration CODE_WAIT = Duration.ofMinutes(5);

  private final Duration idle = Setting.SESSION_IDLE.duration();
  private final Duration limit = Setting.SESSION_LIMIT.duration();

  /** The policy for a session of somebody in these roles. */
  public SessionPolicy policyFor(Collection<Role> roles) {
    return new SessionPolicy(SecurityPreset.inForce().idle(idle, roles), limit);
  }

  /** The policy for a session of that person, or of nobody any more. */
  SessionPolicy policyFor(Optional<SessionFacts> facts) {
    return policyFor(facts.map(SessionFacts::roles).orElse(Set.of()));
  }

  /** Seconds after which the container itself drops an unused session. */
  int containerTimeout() {
    return (int) idle.plus(GRACE).toSeconds();
  }

  /** False for requests that scripts make by themselves. */
  boolean countsAsActivity(HttpServletRequest request) {
    return request.getHeader(BACKGROUND) == null;
  }
}
