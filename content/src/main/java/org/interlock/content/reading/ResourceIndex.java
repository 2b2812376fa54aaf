package org.interlock.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The listing of a content root, written by the build after resources are copied, so that the root
 * can be read from inside a jar.
 */
public final class ResourceIndex {

  /** Name of the listing inside the root. */
  public static final String FILE_NAME = "index.txt";

  private ResourceIndex() {}

  /**
   * Writes the listing of the folder named by the only argument; a listing that is right is left
   * alone, so that a build without changes has nothing to pack.
   *
   * @throws IOException if the folder cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    List<String> paths =
        new FolderFiles(root).list("").stream().filter(path -> !path.equals(FILE_NAME)).toList();
    Path listing = root.resolve(FILE_NAME);
    if (Files.notExists(listing) || !Files.readAllLines(listing).equals(paths)) {
      Files.write(listing, paths);
    }
  }
}
