package org.interlock.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.interlock.content.ContentLibrary;

/** The library as an author might hand it in next: the shipped one with one lesson revised. */
final class RevisedContent {

  /** What the first lesson of the revised module says in addition. */
  static final String NEW_WORDS = "This sentence came with the revision.";

  private RevisedContent() {}

  /** The shipped library and that of the demonstration world, with a revision of that module. */
  static ContentLibrary ofModule(String code) {
    return of(code, 1, text -> text + "\n" + NEW_WORDS + "\n");
  }

  /** The same with one lesson released to these nations instead of what its author chose. */
  static ContentLibrary releasing(String module, int lesson, String nations) {
    return of(
        module,
        lesson,
        text ->
            text.replaceFirst("(?m)^releasableTo: .*\n", "")
                .replaceFirst("(?m)^objectives:", "releasableTo: " + nations + "\nobjectives:"));
  }

  private static ContentLibrary of(String module, int number, UnaryOperator<String> revision) {
    try {
      Path shipped = Path.of(System.getProperty("interlock.it.content"));
      Path draft = Files.createTempDirectory("content");
      copy(shipped, draft);
      copy(shipped.resolve("demo"), draft);
      Path lesson;
      try (Stream<Path> lessons = Files.list(draft.resolve("modules/" + module + "/lessons"))) {
        lesson = lessons.sorted().skip(number - 1L).findFirst().orElseThrow();
      }
      Files.writeString(lesson, revision.apply(Files.readString(lesson)));
      return ContentLibrary.load(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
