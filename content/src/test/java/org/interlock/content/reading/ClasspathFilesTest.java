package org.interlock.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.interlock.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading out of a real jar, whose entries no code lists. */
class ClasspathFilesTest {

  @TempDir private Path folder;

  @Test
  void the_index_of_the_build_lists_what_the_jar_holds() throws IOException {
    Path root = Sample.copiedTo(folder.resolve("interlock")).root();
    ResourceIndex.main(new String[] {root.toString()});

    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar(root)}, null)) {
      ContentFiles inJar = new ClasspathFiles(loader, "interlock");
      ContentFiles inFolder = new FolderFiles(Sample.folder());

      assertThat(inJar.list("")).containsExactlyElementsOf(inFolder.list(""));
      assertThat(inJar.moduleCodes()).containsExactly("T01");
      assertThat(inJar.text("modules/T01/module.yaml"))
          .isEqualTo(inFolder.text("modules/T01/module.yaml"));
    }
  }

  @Test
  void a_root_without_index_is_refused() {
    assertThatThrownBy(() -> new ClasspathFiles(getClass().getClassLoader(), "nowhere"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere/index.txt on the class path");
  }

  private URL jar(Path root) throws IOException {
    Path jar = folder.resolve("content.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String path : new FolderFiles(root).list("")) {
        out.putNextEntry(new JarEntry("interlock/" + path));
        Files.copy(root.resolve(path), out);
        out.closeEntry();
      }
    }
    return jar.toUri().toURL();
  }
}
