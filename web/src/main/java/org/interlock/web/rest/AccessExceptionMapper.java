package org.interlock.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.interlock.web.security.ClosedDoors;

/** A service does not answer the caller's roles: 403. */
@Provider
public class AccessExceptionMapper implements ExceptionMapper<EJBAccessException> {

  @Inject private ProblemWriter problems;
  @Inject private ClosedDoors doors;

  @Override
  public Response toResponse(EJBAccessException refusal) {
    doors.forbidden();
    return problems.answer(Status.FORBIDDEN.getStatusCode(), "forbidden", List.of());
  }
}
