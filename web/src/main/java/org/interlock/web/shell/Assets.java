package org.interlock.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Our style sheets, scripts, fonts and pictures, under an address that changes when any of them
 * does: {@code #{assets.url('css/base.css')}}.
 *
 * <p>The address holds a digest of all of them, so a browser may keep each for a year. Style sheets
 * name fonts by relative address and therefore under the same digest.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  /** Where the files lie in the archive. */
  static final String FOLDER = "/resources/interlock/";

  /** The address they are served under. */
  static final String PREFIX = "/assets/";

  private static final int DIGEST_BYTES_IN_ADDRESS = 6;

  @Inject private ServletContext archive;

  private String base;

  /** The address of one asset. */
  public String url(String name) {
    return base + name;
  }

  /** The address of one pictogram of the sprite. */
  public String icon(String name) {
    return base + "icons/icons.svg#" + name;
  }

  /** Where every asset's address begins. */
  public String getBase() {
    return base;
  }

  @PostConstruct
  void digestAll() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(FOLDER, digest);
      byte[] head = new byte[DIGEST_BYTES_IN_ADDRESS];
      System.arraycopy(digest.digest(), 0, head, 0, head.length);
      base = archive.getContextPath() + PREFIX + HexFormat.of().formatHex(head) + '/';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing from the platform", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String folder, MessageDigest digest) throws IOException {
    Set<String> paths = archive.getResourcePaths(folder);
    for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
      if (path.endsWith("/")) {
        add(path, digest);
      } else {
        try (InputStream file = archive.getResourceAsStream(path)) {
          digest.update(file.readAllBytes());
        }
      }
    }
  }
}
