package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The small valid content root of the tests, and copies of it that a test breaks in one place. */
public final class Sample {

  private final Path root;

  private Sample(Path root) {
    this.root = root;
  }

  /** The folder of the valid sample. */
  public static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Sample.class.getResource("/sample")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy that may be broken. */
  public static Sample copiedTo(Path target) {
    Path source = folder();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sample(target);
  }

  public Path root() {
    return root;
  }

  /** Replaces the first place where a text stands; the text must be there. */
  public Sample replace(String file, String text, String replacement) {
    String whole = read(file);
    assertThat(whole).contains(text);
    int start = whole.indexOf(text);
    return write(
        file, whole.substring(0, start) + replacement + whole.substring(start + text.length()));
  }

  public Sample append(String file, String text) {
    return write(file, read(file) + text);
  }

  public Sample write(String file, String text) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Sample delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What the validator prints, a line for each finding. */
  public List<String> findings() {
    return ContentValidator.validate(root).stream().map(Finding::toString).toList();
  }

  private String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
