package org.interlock.content.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of one content root, wherever it is kept. */
public interface ContentFiles {

  /** Paths below the root with slashes, sorted, of all files whose path begins with the prefix. */
  List<String> list(String prefix);

  /**
   * The bytes of a file.
   *
   * @throws java.io.UncheckedIOException if there is no such file or it cannot be read
   */
  byte[] bytes(String path);

  /** Whether there is a file at this path. */
  default boolean has(String path) {
    return list(path).contains(path);
  }

  /** The file as UTF-8 text with line feeds only, so that a checkout's line ends change nothing. */
  default String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The codes of the modules below {@code modules/}, in alphabetical order. */
  default List<String> moduleCodes() {
    return list("modules/").stream()
        .map(path -> path.split("/"))
        .filter(steps -> steps.length > 2)
        .map(steps -> steps[1])
        .distinct()
        .toList();
  }
}
