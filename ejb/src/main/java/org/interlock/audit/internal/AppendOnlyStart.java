package org.interlock.audit.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Warns at each start if the trail, or what else is append-only, could be changed by the product.
 */
@Singleton
@Startup
@DenyAll
public class AppendOnlyStart {

  private static final System.Logger LOG = System.getLogger(AppendOnlyStart.class.getName());

  @Inject private ChangeableTables changeable;

  @PostConstruct
  void warn() {
    List<String> tables = changeable.names();
    if (!tables.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "The product''s database user could change what is append-only: {0}."
              + " Take the rights for the whole schema from it, see \"An existing MariaDB\" in the README of deploy.",
          String.join(", ", tables));
    }
  }
}
