package org.interlock.deploy.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build made and the launcher starts.
 *
 * @param server the provisioned application server
 * @param archive the application
 */
public record Product(Path server, Path archive) {

  /**
   * The product the build names in the system properties {@code interlock.product.server} and
   * {@code interlock.product.archive}.
   *
   * @throws LaunchFailedException if the build has not made it
   */
  public static Product ofThisBuild() {
    return new Product(built("interlock.product.server"), built("interlock.product.archive"));
  }

  private static Path built(String property) {
    Path path = Path.of(System.getProperty(property, "")).toAbsolutePath();
    if (System.getProperty(property) == null || !Files.exists(path)) {
      throw new LaunchFailedException(
          "%s is not built (%s). Start with: mvn -Prun package".formatted(path, property));
    }
    return path;
  }
}
