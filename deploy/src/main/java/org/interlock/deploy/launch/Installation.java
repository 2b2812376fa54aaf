package org.interlock.deploy.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything one running product owns: database, server configuration, logs,
 * secrets and the access file. Only its owner can read it. Nothing of it lies in a build folder, so
 * a clean build loses nothing.
 */
public final class Installation {

  private final Path home;

  /** The installation in a folder, which is made if it is not there. */
  public Installation(Path home) {
    this.home = home;
    directory(home);
  }

  /** The folder itself. */
  public Path home() {
    return home;
  }

  /** Everything of the embedded database. */
  public Path database() {
    return directory(home.resolve("database"));
  }

  /** What the server writes: its configuration, deployments and transaction journal. */
  public Path server() {
    return directory(home.resolve("server"));
  }

  /** What the parts log. */
  public Path logs() {
    return directory(home.resolve("log"));
  }

  /** Files that live no longer than a start. */
  public Path temporary() {
    return directory(home.resolve("tmp"));
  }

  /** Which process runs a part, so that an orphan is found again. */
  public PidFile pidFile(String part) {
    return new PidFile(home.resolve(part + ".pid"));
  }

  /** Where the random secrets of this installation are kept. */
  public Path secrets() {
    return home.resolve("secrets.properties");
  }

  /** Where the rights are written that an administrator of the database must give. */
  public Path rights() {
    return home.resolve("rights.sql");
  }

  /** Where address and accounts are written for whoever may use them. */
  public Path access() {
    return home.resolve("access.json");
  }

  /** Makes a folder that only its owner can enter. */
  static Path directory(Path directory) {
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      }
      return directory;
    } catch (IOException e) {
      throw new LaunchFailedException(
          "The folder %s cannot be made: %s. Choose another with -D%s=<folder>."
              .formatted(directory, e.getMessage(), Option.HOME.key()),
          e);
    }
  }

  /** Writes a file that only its owner can read, whole or not at all. */
  static void writePrivately(Path file, String text) {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, text, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
