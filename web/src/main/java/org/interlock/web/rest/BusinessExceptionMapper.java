package org.interlock.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.common.BusinessException;
import org.interlock.common.NotFoundException;
import org.interlock.learning.UnknownBlockException;
import org.interlock.people.NotSignedInException;
import org.interlock.web.security.ClosedDoors;

/**
 * A rule of the trade said no: 404 for what is not there for this person, 400 for an answer that
 * does not fit its question, a place that is none in its lesson, and broken JSON, else 409 and the
 * rule.
 */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

  @Inject private ProblemWriter problems;
  @Inject private ClosedDoors doors;

  @Override
  public Response toResponse(BusinessException refusal) {
    if (refusal instanceof NotFoundException missing) {
      doors.missing(missing);
    }
    return problems.answer(statusOf(refusal).getStatusCode(), refusal.code(), refusal.arguments());
  }

  private static Status statusOf(BusinessException refusal) {
    if (refusal instanceof NotFoundException) {
      return Status.NOT_FOUND;
    }
    if (refusal instanceof InvalidResponseException
        || refusal instanceof UnknownBlockException
        || refusal instanceof BrokenJsonException) {
      return Status.BAD_REQUEST;
    }
    return refusal instanceof NotSignedInException ? Status.UNAUTHORIZED : Status.CONFLICT;
  }
}
