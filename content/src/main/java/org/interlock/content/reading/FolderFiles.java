package org.interlock.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Content files in a folder of the file system, as an author has them. */
public final class FolderFiles implements ContentFiles {

  private final Path root;
  private final List<String> paths;

  /**
   * Finds the files of a folder once; files added later are not seen.
   *
   * @throws UncheckedIOException if the folder is missing or cannot be read
   */
  public FolderFiles(Path root) {
    this.root = root;
    try (Stream<Path> found = Files.walk(root)) {
      paths =
          found
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> list(String prefix) {
    return paths.stream().filter(path -> path.startsWith(prefix)).toList();
  }

  @Override
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
