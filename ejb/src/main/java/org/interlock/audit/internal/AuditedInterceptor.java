package org.interlock.audit.internal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditOrigin;
import org.interlock.audit.AuditTrail;
import org.interlock.audit.Audited;
import org.interlock.audit.AuditedObject;
import org.interlock.common.BusinessException;

/** Writes each call of an audited use case into the trail, done or refused. */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditedInterceptor {

  @Inject private AuditTrail trail;
  @Inject private AuditOrigin origin;
  @Resource private SessionContext session;

  /**
   * Runs the use case, then writes the entry.
   *
   * @throws Exception whatever the use case throws, unchanged
   */
  @AroundInvoke
  public Object write(InvocationContext call) throws Exception {
    try {
      Object result = call.proceed();
      trail.record(fact(call, "done"));
      return result;
    } catch (BusinessException refusal) {
      trail.recordApart(fact(call, "refused:" + refusal.code()));
      throw refusal;
    }
  }

  private AuditFact fact(InvocationContext call, String outcome) {
    Audited audited = call.getMethod().getAnnotation(Audited.class);
    return new AuditFact(
        session.getCallerPrincipal().getName(),
        audited.action(),
        audited.object(),
        objectOf(call),
        outcome,
        origin.address());
  }

  private static String objectOf(InvocationContext call) {
    Annotation[][] parameters = call.getMethod().getParameterAnnotations();
    for (int i = 0; i < parameters.length; i++) {
      if (Arrays.stream(parameters[i]).anyMatch(AuditedObject.class::isInstance)) {
        return String.valueOf(call.getParameters()[i]);
      }
    }
    return "-";
  }
}
