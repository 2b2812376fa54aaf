package org.interlock.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.interlock.web.assessment.AttemptResource;
import org.interlock.web.learning.LessonProgressResource;
import org.interlock.web.security.SessionResource;

/**
 * The REST API of our own pages. It lists its resources by name, so that nothing is served that
 * nobody meant to serve; outside systems have their own application.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SessionResource.class,
        AttemptResource.class,
        LessonProgressResource.class,
        BusinessExceptionMapper.class,
        AccessExceptionMapper.class,
        WebExceptionMapper.class,
        UnforeseenExceptionMapper.class,
        JsonWriting.class);
  }
}
