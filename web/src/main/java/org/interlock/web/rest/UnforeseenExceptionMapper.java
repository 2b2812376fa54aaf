package org.interlock.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that no other mapper knows: 500 with a reference number. */
@Provider
public class UnforeseenExceptionMapper implements ExceptionMapper<Throwable> {

  @Inject private ProblemWriter problems;

  @Override
  public Response toResponse(Throwable failure) {
    return new UnforeseenFailure(problems).answer(failure);
  }
}
