package org.interlock.it;

import jakarta.inject.Inject;
import org.interlock.it.harness.ItDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** What every integration test is: a class that runs inside the server, beside the services. */
@ArquillianTest
abstract class InServer {

  @Inject Stage stage;
  @Inject Cast cast;
  @Inject Rows rows;

  @Deployment
  static EnterpriseArchive archive() {
    return ItDeployment.ear();
  }
}
