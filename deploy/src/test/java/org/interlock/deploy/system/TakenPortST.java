package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The launcher's first look: what cannot work is said before anything is started. */
class TakenPortST {

  @Test
  void a_taken_port_is_named_with_the_option_that_changes_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Path home = Starts.home("taken-port");
      LauncherProcess launcher = LauncherProcess.start(home, taken.getLocalPort());

      assertThat(launcher.awaitEnd()).isEqualTo(1);
      assertThat(launcher.output())
          .contains("Port " + taken.getLocalPort() + " of 127.0.0.1 is already in use")
          .contains("-Dinterlock.port=");
      assertThat(home.resolve("server.pid")).doesNotExist();
      assertThat(home.resolve("database.pid")).doesNotExist();
    }
  }

  @Test
  void a_port_that_is_none_is_named_with_what_was_expected() {
    Path home = Starts.home("wrong-port");
    LauncherProcess launcher = LauncherProcess.start(home, 99999);

    assertThat(launcher.awaitEnd()).isEqualTo(1);
    assertThat(launcher.output())
        .contains("interlock.port")
        .contains("99999")
        .contains("expected a TCP port");
    assertThat(Files.exists(home.resolve("access.json"))).isFalse();
  }
}
