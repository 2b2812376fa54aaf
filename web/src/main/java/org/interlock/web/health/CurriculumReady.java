package org.interlock.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interlock.curriculum.LibraryStateService;

/**
 * Ready when the database answers and the curriculum is imported; {@code /health/ready} on the
 * management port.
 */
@Readiness
@ApplicationScoped
public class CurriculumReady implements HealthCheck {

  private static final String NAME = "curriculum";

  @Inject private LibraryStateService library;

  @Override
  public HealthCheckResponse call() {
    try {
      long modules = library.modulesInForce();
      return HealthCheckResponse.named(NAME)
          .withData("modules", modules)
          .status(modules > 0)
          .build();
    } catch (EJBException noDatabase) {
      return HealthCheckResponse.named(NAME).withData("database", "does not answer").down().build();
    }
  }
}
