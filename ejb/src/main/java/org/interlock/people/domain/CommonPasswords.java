package org.interlock.people.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that guessers try first: some 11 600 of at least eight characters from published
 * leaks, bundled with the product. Letter case does not matter: {@code Password1} is as common as
 * {@code password1}. Size and use as ASVS 5.0.0-6.2.4 asks.
 */
public final class CommonPasswords {

  private static final String LIST = "common-passwords.txt";

  private final Set<String> passwords;

  private CommonPasswords(Set<String> passwords) {
    this.passwords = passwords;
  }

  /** The bundled list. */
  public static CommonPasswords bundled() {
    try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CommonPasswords(lines.lines().collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean contain(String password) {
    return passwords.contains(password.toLowerCase(Locale.ROOT));
  }

  public int size() {
    return passwords.size();
  }
}
