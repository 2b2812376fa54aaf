package org.interlock.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A static page as a second application on the same server, with the text of a real page: what the
 * server, the network and the load generator can do at all.
 */
final class Yardstick {

  static final String PATH = "/yardstick/page.html";

  private Yardstick() {}

  /** Deploys it and waits until the server serves it. */
  static void deploy(Path deployments, int size) {
    Path archive = deployments.resolve("yardstick.war");
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(archive))) {
      war.putNextEntry(new ZipEntry("page.html"));
      war.write(page(size));
      war.closeEntry();
      war.putNextEntry(new ZipEntry("WEB-INF/undertow-handlers.conf"));
      war.write("compress()".getBytes(StandardCharsets.US_ASCII));
      war.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Files.deleteIfExists(deployments.resolve("yardstick.war.deployed"));
      Files.writeString(deployments.resolve("yardstick.war.dodeploy"), "");
      for (int i = 0;
          i < 300 && !Files.exists(deployments.resolve("yardstick.war.deployed"));
          i++) {
        Thread.sleep(100);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As large as the page it stands for, and about as hard to compress. */
  private static byte[] page(int size) {
    StringBuilder text =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><title>Yardstick</title>");
    for (int line = 0; text.length() < size; line++) {
      text.append("<p class=\"line\">Line ")
          .append(line)
          .append(" of a page, number ")
          .append(Integer.toHexString(line * 0x9E3779B9))
          .append(".</p>\n");
    }
    return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
  }
}
