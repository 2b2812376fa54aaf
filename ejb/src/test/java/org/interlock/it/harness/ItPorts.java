package org.interlock.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Free ports of this machine for the server under test, named as arquillian.xml asks for them. */
final class ItPorts {

  private static final List<String> USES = List.of("management", "http", "https", "ajp");

  private ItPorts() {}

  /** Finds one for each use, all at once so that no two are the same, and tells them. */
  static void tell() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (String use : USES) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        System.setProperty("interlock.it.port." + use, String.valueOf(socket.getLocalPort()));
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    }
  }
}
