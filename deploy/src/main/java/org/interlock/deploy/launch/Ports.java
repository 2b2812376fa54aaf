package org.interlock.deploy.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports of this machine: which are free and which somebody holds. */
final class Ports {

  private Ports() {}

  /** A port that nobody holds at this moment, on the loopback address. */
  static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchFailedException("No free TCP port: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Refuses a port that somebody else holds, before anything is started.
   *
   * @throws LaunchFailedException if it is held; the message names the option that changes it
   */
  static void requireFree(String address, int port, Option option) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (UnknownHostException e) {
      throw new LaunchFailedException(
          "The address \"%s\" is unknown on this machine; choose another with -D%s=<address>."
              .formatted(address, Option.BIND.key()),
          e);
    } catch (IOException e) {
      throw new LaunchFailedException(
          "Port %d of %s is already in use by another program. Stop that program, or choose another port: -D%s=%d"
              .formatted(port, address, option.key(), port == 8080 ? 8090 : port + 1),
          e);
    }
  }
}
