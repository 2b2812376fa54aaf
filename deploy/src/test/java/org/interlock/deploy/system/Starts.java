package org.interlock.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.interlock.deploy.launch.Option;
import org.interlock.deploy.launch.Options;
import org.interlock.deploy.launch.Product;
import org.interlock.deploy.launch.Progress;
import org.interlock.deploy.launch.RunningProduct;

/** Starting the built product for tests, each installation in a folder and on ports of its own. */
final class Starts {

  private Starts() {}

  /**
   * A folder under the build folder, never under the temporary one. What an earlier run left in it
   * is gone.
   */
  static Path home(String name) {
    Path home = Path.of(System.getProperty("interlock.st.homes")).resolve(name).toAbsolutePath();
    try (Stream<Path> left = Files.exists(home) ? Files.walk(home) : Stream.empty()) {
      for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + home, e);
    }
    return home;
  }

  static Options options(Path home) {
    return Options.ofThisProcess()
        .with(Option.HOME, home.toString())
        .with(Option.PORT, Integer.toString(freePort()))
        .with(Option.MANAGEMENT_PORT, "0")
        .with(Option.SERVER_MEMORY, "640m")
        .with(Option.DATABASE_MEMORY, "64M");
  }

  static RunningProduct start(Options options) {
    RunningProduct running = new RunningProduct(Product.ofThisBuild(), options);
    running.start(new Progress(System.out));
    return running;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError("no free port", e);
    }
  }
}
