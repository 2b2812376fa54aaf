package org.interlock.web.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.web.shell.ActiveUser;

/**
 * What the time-out warning asks: how long the session lasts, and that the person is still there.
 * Asking does not prolong it, because the script marks the question as made by no person.
 */
@Path("/session")
@RequestScoped
@RolesAllowed({Roles.PERSON, Roles.NEWCOMER, Roles.WITHOUT_SECOND_FACTOR})
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private ActiveUser user;
  @Inject private SessionRules rules;
  @Inject private Clock clock;

  /**
   * How long the session lasts.
   *
   * @param secondsLeft until it ends, if nothing is done
   * @param extensible whether being there prolongs it
   */
  public record Remaining(long secondsLeft, boolean extensible) {}

  @GET
  public Remaining remaining() {
    SessionPolicy policy = rules.policyFor(held());
    Duration left = Duration.between(clock.instant(), policy.endOf(user.course()));
    return new Remaining(Math.max(0, left.toSeconds()), policy.canExtend(user.course()));
  }

  private List<Role> held() {
    return Stream.of(Role.values()).filter(role -> user.holds(role.group())).toList();
  }

  /** The person is still there; the request itself has counted as activity already. */
  @POST
  @Path("/extension")
  public Remaining extend() {
    return remaining();
  }
}
