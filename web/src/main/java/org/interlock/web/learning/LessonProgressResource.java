package org.interlock.web.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.interlock.learning.LessonProgressService;
import org.interlock.learning.UnknownBlockException;
import org.interlock.people.Roles;
import org.interlock.web.rest.JsonBody;

/**
 * The door through which the page of a lesson keeps the reader's place and says that it was read.
 * Both may be called again with the same effect and answer 204.
 */
@Path("enrolments/{registration}/lessons/{number}")
@RequestScoped
@RolesAllowed(Roles.PERSON)
@Produces(MediaType.APPLICATION_JSON)
public class LessonProgressResource {

  @Inject private LessonProgressService progress;

  /**
   * Keeps the place: {@code POST /api/enrolments/{registration}/lessons/3/position} with {@code
   * {"block": "b12"}}.
   *
   * @throws UnknownBlockException when the body names no block
   */
  @POST
  @Path("position")
  @Consumes(MediaType.APPLICATION_JSON)
  public void keepPosition(
      @PathParam("registration") UUID registration, @PathParam("number") int number, String place) {
    progress.keepPosition(registration, number, block(JsonBody.object(place)));
  }

  /** The lesson was read to its end: {@code POST /api/enrolments/{registration}/lessons/3/read}. */
  @POST
  @Path("read")
  public void markRead(
      @PathParam("registration") UUID registration, @PathParam("number") int number) {
    progress.markRead(registration, number);
  }

  /** Reads {@code {"block": "…"}}, and nothing else. */
  static String block(JsonObject place) {
    if (place == null || place.size() != 1 || !(place.get("block") instanceof JsonString block)) {
      throw new UnknownBlockException(String.valueOf(place));
    }
    return block.getString();
  }
}
