package org.interlock.it.harness;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The archive under test: the same enterprise archive as the product's, without the pages, with the
 * tests in the module of the services, so that they are injected with them.
 */
public final class ItDeployment {

  private static final String OF_THE_SERVER = "(jackson|slf4j)-.*";

  /** The tests connect as the owner of the schema too, for which they must see the driver. */
  private static final String WITH_DRIVER =
      "Manifest-Version: 1.0\nDependencies: org.mariadb.jdbc\n\n";

  private ItDeployment() {}

  /**
   * The archive.
   *
   * @throws IllegalStateException if the database did not start, whose log tells why
   */
  public static EnterpriseArchive ear() {
    if (System.getProperty("interlock.it.db.url") == null) {
      throw new IllegalStateException("The database of the tests did not start; see above.");
    }
    EnterpriseArchive archive =
        ShrinkWrap.create(EnterpriseArchive.class, "interlock.ear")
            .addAsModule(services())
            .addAsLibraries(
                containing(org.assertj.core.api.Assertions.class, net.bytebuddy.ByteBuddy.class));
    for (File library : folder("lib").listFiles()) {
      if (!library.getName().matches(OF_THE_SERVER)) {
        archive.addAsLibrary(library);
      }
    }
    return archive;
  }

  private static JavaArchive services() {
    return ShrinkWrap.create(ExplodedImporter.class, "interlock-ejb.jar")
        .importDirectory("target/classes")
        .as(JavaArchive.class)
        .setManifest(new StringAsset(WITH_DRIVER))
        .addPackage("org.interlock.it");
  }

  private static File[] containing(Class<?>... types) {
    File[] files = new File[types.length];
    for (int i = 0; i < types.length; i++) {
      files[i] = new File(types[i].getProtectionDomain().getCodeSource().getLocation().getPath());
    }
    return files;
  }

  private static File folder(String name) {
    return Path.of(System.getProperty("interlock.it.folder"), name).toFile();
  }
}
