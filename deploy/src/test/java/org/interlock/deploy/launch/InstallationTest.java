package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  @TempDir private Path folder;

  @Test
  void its_folder_and_secrets_are_its_owners_alone() throws IOException {
    Installation installation = new Installation(folder.resolve("new"));
    new Secrets(installation).demo();

    assertThat(permissions(installation.home())).isEqualTo("rwx------");
    assertThat(permissions(installation.secrets())).isEqualTo("rw-------");
  }

  @Test
  void a_secret_is_the_same_at_the_next_start_and_another_in_another_installation() {
    Installation installation = new Installation(folder.resolve("one"));
    String first = new Secrets(installation).lrsSecret();

    assertThat(first).hasSizeGreaterThanOrEqualTo(32);
    assertThat(new Secrets(installation).lrsSecret()).isEqualTo(first);
    assertThat(new Secrets(new Installation(folder.resolve("two"))).lrsSecret())
        .isNotEqualTo(first);
    assertThat(new Secrets(installation).lrsKey()).isNotEqualTo(first);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
