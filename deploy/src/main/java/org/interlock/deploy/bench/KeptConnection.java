package org.interlock.deploy.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open and asks for one page again and again. It does no more than it
 * must (no parsing of the body, no objects per header), because it shares the processors with the
 * server it measures.
 */
final class KeptConnection implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final byte[] request;
  private final byte[] sink = new byte[64 * 1024];

  KeptConnection(int port, String path, String cookie) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    request =
        ("GET "
                + path
                + " HTTP/1.1\r\nHost: localhost:"
                + port
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\nCookie: "
                + cookie
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Asks once and reads the whole answer.
   *
   * @return bytes of the body as sent
   * @throws IOException if the answer is anything but 200
   */
  int ask() throws IOException {
    socket.getOutputStream().write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("expected 200, was: " + status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    return length >= 0 ? skip(length) : chunks();
  }

  private int chunks() throws IOException {
    int total = 0;
    while (true) {
      int size = Integer.parseInt(line().strip().toLowerCase(Locale.ROOT), 16);
      total += skip(size);
      line();
      if (size == 0) {
        return total;
      }
    }
  }

  private int skip(int length) throws IOException {
    int left = length;
    while (left > 0) {
      int read = in.read(sink, 0, Math.min(left, sink.length));
      if (read < 0) {
        throw new IOException("the answer ended early");
      }
      left -= read;
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
