package org.interlock.deploy.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The random secrets of one installation: made at its first start, kept in a file that only its
 * owner can read, and handed to the parts through their environment alone.
 */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final Properties kept = new Properties();

  /** The secrets of an installation; those already made are read. */
  public Secrets(Installation installation) {
    this.file = installation.secrets();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException e) {
        throw new LaunchFailedException(
            "The secrets in %s cannot be read: %s.".formatted(file, e.getMessage()), e);
      }
    }
  }

  /** What the demo passwords are derived from. */
  public String demo() {
    return secret("demo");
  }

  /** Password of the database user that reads and writes rows. */
  public String application() {
    return secret("database.application");
  }

  /** Password of the database user that changes the schema. */
  public String migrator() {
    return secret("database.migrator");
  }

  /** What the second factors of sign-ins are sealed with in the database. */
  public String secretKey() {
    return secret("secret.key");
  }

  /** Key of the record store's first outside client. */
  public String lrsKey() {
    return secret("lrs.key");
  }

  /** Secret of the record store's first outside client. */
  public String lrsSecret() {
    return secret("lrs.secret");
  }

  private String secret(String name) {
    String value = kept.getProperty(name);
    if (value == null) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      kept.setProperty(name, value);
      keep();
    }
    return value;
  }

  private void keep() {
    StringWriter text = new StringWriter();
    try {
      kept.store(
          text,
          "Secrets of this installation. Losing them locks the embedded database and every second factor.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Installation.writePrivately(file, text.toString());
  }
}
