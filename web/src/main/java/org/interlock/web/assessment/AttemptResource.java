package org.interlock.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlock.assessment.AttemptDetail;
import org.interlock.assessment.AttemptResult;
import org.interlock.assessment.AttemptService;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;
import org.interlock.assessment.StepReceipt;
import org.interlock.people.Roles;
import org.interlock.web.rest.JsonBody;

/**
 * The door through which the page of an attempt keeps each answer and hands the attempt in. Both
 * may be called again with the same effect: a step is named by the browser, and a closed attempt
 * answers with its result.
 */
@Path("attempts/{attempt}")
@RequestScoped
@RolesAllowed(Roles.PERSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

  @Inject private AttemptService attempts;

  /**
   * The open attempt as the server has it: {@code GET /api/attempts/{attempt}}. Lets a page set its
   * clock, and catch up with what was answered in another place.
   *
   * @return the time, the deadline, and the kept answer of each question by its number
   * @throws org.interlock.assessment.AttemptClosedException when it takes no answers any more
   */
  @GET
  public JsonObject state(@PathParam("attempt") UUID attempt) {
    AttemptDetail detail = attempts.attempt(attempt);
    JsonObjectBuilder answers = Json.createObjectBuilder();
    detail
        .questions()
        .forEach(
            question ->
                answers.add(
                    String.valueOf(question.slot()),
                    Json.createArrayBuilder(question.saved().values())));
    return Json.createObjectBuilder()
        .add("now", detail.now().toEpochMilli())
        .add("deadline", detail.deadline().toEpochMilli())
        .add("answers", answers)
        .build();
  }

  /**
   * Keeps an answer: {@code PUT /api/attempts/{attempt}/slots/3/steps/{step}} with {@code
   * {"values": ["a"]}}.
   *
   * @return the receipt, with the number as which a numeric answer was read; moments in
   *     milliseconds since 1970
   * @throws InvalidResponseException when the body or the answer does not fit
   */
  @PUT
  @Path("slots/{slot}/steps/{step}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject answer(
      @PathParam("attempt") UUID attempt,
      @PathParam("slot") int slot,
      @PathParam("step") UUID step,
      String answer) {
    StepReceipt receipt = attempts.answer(attempt, slot, step, response(JsonBody.object(answer)));
    JsonObjectBuilder kept = Json.createObjectBuilder().add("slot", receipt.slot());
    if (receipt.number() != null) {
      kept.add("number", receipt.number());
    }
    return kept.add("sequence", receipt.sequence())
        .add("savedAt", receipt.savedAt().toEpochMilli())
        .add("now", receipt.now().toEpochMilli())
        .add("deadline", receipt.deadline().toEpochMilli())
        .build();
  }

  /**
   * Hands the attempt in: {@code POST /api/attempts/{attempt}/submission}.
   *
   * @return the result
   */
  @POST
  @Path("submission")
  public JsonObject submit(@PathParam("attempt") UUID attempt) {
    AttemptResult result = attempts.submit(attempt);
    return Json.createObjectBuilder()
        .add("attempt", result.attempt().toString())
        .add("scaled", result.scaled())
        .add("passed", result.passed())
        .build();
  }

  /** Reads {@code {"values": […]}}, and nothing else. */
  static Response response(JsonObject answer) {
    JsonValue values = answer == null ? null : answer.get("values");
    if (!(values instanceof JsonArray list) || answer.size() != 1) {
      throw new InvalidResponseException("body", String.valueOf(values));
    }
    List<String> tokens = new ArrayList<>();
    for (JsonValue value : list) {
      if (!(value instanceof JsonString token)) {
        throw new InvalidResponseException("body", String.valueOf(value));
      }
      tokens.add(token.getString());
    }
    return new Response(tokens);
  }
}
