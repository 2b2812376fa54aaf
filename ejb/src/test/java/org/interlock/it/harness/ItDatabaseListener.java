package org.interlock.it.harness;

import java.nio.file.Path;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Gives the integration tests their database: started when a plan of tests holds an {@code …IT}
 * class, before Arquillian reads its configuration; stopped after the server has been.
 */
public final class ItDatabaseListener implements LauncherSessionListener {

  private ItDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(new PlanListener());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.stop();
    }
  }

  private final class PlanListener implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      if (database == null && plan.countTestIdentifiers(ItDatabaseListener::isIntegration) > 0) {
        ItDatabase fresh =
            new ItDatabase(Path.of(System.getProperty("interlock.it.folder"), "database"));
        fresh.start();
        fresh.tell();
        ItPorts.tell();
        database = fresh;
      }
    }
  }

  private static boolean isIntegration(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(ClassSource.class::cast)
        .filter(source -> source.getClassName().endsWith("IT"))
        .isPresent();
  }
}
