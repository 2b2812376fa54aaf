package org.interlock.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import org.wildfly.security.auth.server.SecurityDomain;

/** Knows the security domain that guards the services: that of its own module. */
@Singleton
@PermitAll
public class ServerSecurity {

  /** The domain in which persons are signed in. */
  public SecurityDomain domain() {
    return SecurityDomain.getCurrent();
  }
}
