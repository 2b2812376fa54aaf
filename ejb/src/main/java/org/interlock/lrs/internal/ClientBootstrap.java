package org.interlock.lrs.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.interlock.lrs.ClientService;

/** Makes the client of the settings when the server starts. */
@Singleton
@Startup
public class ClientBootstrap {

  @Inject private ClientService clients;

  @PostConstruct
  void ensureConfiguredClient() {
    clients.ensureConfigured();
  }
}
