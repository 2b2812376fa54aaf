package org.interlock.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.interlock.common.Setting;

/** The session policy of this installation, and which requests show that a person is there. */
@ApplicationScoped
public class SessionRules {

  /**
   * Header by which our own scripts mark a request that no person made; it keeps no session alive.
   */
  public static final String BACKGROUND = "X-Interlock-Background";

  /** The container keeps a session a little longer, so that its end is told and not just met. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final SessionPolicy policy =
      new SessionPolicy(Setting.SESSION_IDLE.duration(), Setting.SESSION_LIMIT.duration());

  public SessionPolicy policy() {
    return policy;
  }

  /** Seconds after which the container itself drops an unused session. */
  int containerTimeout() {
    return (int) policy.idle().plus(GRACE).toSeconds();
  }

  /** False for requests that scripts make by themselves. */
  boolean countsAsActivity(HttpServletRequest request) {
    return request.getHeader(BACKGROUND) == null;
  }
}
