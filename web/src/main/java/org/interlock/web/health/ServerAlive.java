package org.interlock.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive while the application answers at all; {@code /health/live} on the management port. It asks
 * nothing of the database: a database that is away is no reason to kill the server.
 */
@Liveness
@ApplicationScoped
public class ServerAlive implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("application");
  }
}
