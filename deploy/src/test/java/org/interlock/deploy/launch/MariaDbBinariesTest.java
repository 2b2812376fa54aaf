package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbBinariesTest {

  @TempDir private Path database;

  @Test
  void the_folder_of_the_binaries_carries_their_version() {
    assertThat(new MariaDbBinaries(database).base().getFileName().toString())
        .matches("mariadb-\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void binaries_of_another_version_are_not_taken_for_these() throws IOException {
    MariaDbBinaries binaries = new MariaDbBinaries(database);
    Files.createDirectories(binaries.data());
    executable(database.resolve("mariadb/bin/mariadbd"));
    executable(database.resolve("mariadb-10.6.0/bin/mariadbd"));
    assertThat(binaries.areComplete()).isFalse();

    executable(binaries.server());

    assertThat(binaries.areComplete()).isTrue();
  }

  @Test
  void an_upgrade_drops_the_older_binaries_and_keeps_the_data() throws IOException {
    MariaDbBinaries binaries = new MariaDbBinaries(database);
    Files.createDirectories(binaries.data());
    executable(database.resolve("mariadb/bin/mariadbd"));
    executable(database.resolve("mariadb-10.6.0/bin/mariadbd"));
    executable(binaries.server());

    binaries.removeOthers();

    try (Stream<Path> left = Files.list(database)) {
      assertThat(left).containsExactlyInAnyOrder(binaries.base(), binaries.data());
    }
    assertThat(binaries.areComplete()).isTrue();
  }

  private static void executable(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "binary");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
