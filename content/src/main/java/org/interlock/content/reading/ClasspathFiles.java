package org.interlock.content.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Content files inside a jar, found by the index that the build writes beside them.
 *
 * <p>A server's class loader opens a resource by name but does not list folders reliably, hence
 * {@link ResourceIndex}.
 */
public final class ClasspathFiles implements ContentFiles {

  private final ClassLoader loader;
  private final String root;
  private final List<String> paths;

  /**
   * Reads the index of the content root.
   *
   * @param root name of the folder on the class path, without slash at its ends
   * @throws UncheckedIOException if there is no index below the root
   */
  public ClasspathFiles(ClassLoader loader, String root) {
    this.loader = loader;
    this.root = root;
    this.paths =
        new String(bytes(ResourceIndex.FILE_NAME), StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public List<String> list(String prefix) {
    return paths.stream().filter(path -> path.startsWith(prefix)).toList();
  }

  @Override
  public byte[] bytes(String path) {
    String name = root + "/" + path;
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
