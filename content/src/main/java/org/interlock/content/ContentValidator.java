package org.interlock.content;

import java.nio.file.Path;
import java.util.List;
import org.interlock.content.checking.ContentChecks;
import org.interlock.content.reading.FolderFiles;

/**
 * Tells an author everything that is wrong with a content folder, each with file and line.
 *
 * <p>An author's tool: it needs the JSON Schema validator, which the server does not carry.
 */
public final class ContentValidator {

  private ContentValidator() {}

  /**
   * The findings for a folder, sorted by file and line; none if all is well.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static List<Finding> validate(Path folder) {
    return ContentChecks.run(new FolderFiles(folder));
  }
}
