package org.interlock.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** The request itself is wrong (its path, method, media type or body): the status says how. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

  private static final int SERVER_ERROR = 500;

  @Inject private ProblemWriter problems;

  @Override
  public Response toResponse(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    if (status >= SERVER_ERROR) {
      return new UnforeseenFailure(problems).answer(failure);
    }
    Response answer = problems.answer(status, codeOf(status), List.of());
    String allowed = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
  }

  private static String codeOf(int status) {
    return switch (status) {
      case 401 -> "notSignedIn";
      case 403 -> "forbidden";
      case 404 -> "notFound";
      case 405 -> "methodNotAllowed";
      case 406 -> "notAcceptable";
      case 413 -> "tooLarge";
      case 415 -> "mediaType";
      default -> "badRequest";
    };
  }
}
