package org.interlock.people.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that guessers try first: some 11 600 of at least eight characters from published
 * leaks, bundled with the product. Letter case does not matter: {@code Password1} is as common as
 * {@code password1}. Size and use as ASVS 5.0.0-6.2.4 asks.
 *
 * <p>The names of the product and of the site are as common here (NIST SP 800-63B-4, 3.1.1.2: words
 * of the context): a password of which they are the most, such as {@code Interlock123}, is one that
 * guessers try first. In a long one they may stand.
 */
public final class CommonPasswords {

  private static final String LIST = "common-passwords.txt";

  private static final String PRODUCT = "interlock";

  /** Shorter parts of a host name say nothing: www, gov, net. */
  private static final int SHORTEST_WORD = 4;

  /** Fewer letters and digits beside the words of the context are trimmings (product rule). */
  private static final int FEWEST_OWN = 8;

  private final Set<String> passwords;
  private final List<String> words;

  private CommonPasswords(Set<String> passwords, List<String> words) {
    this.passwords = passwords;
    this.words = words;
  }

  /** The bundled list, and the name of the product. */
  public static CommonPasswords bundled() {
    try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CommonPasswords(
          lines.lines().collect(Collectors.toUnmodifiableSet()), List.of(PRODUCT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with the names that stand in the host name of the site, such as its organization. */
  public CommonPasswords alsoOf(String host) {
    Stream<String> names =
        Stream.of(host.split("[.-]"))
            .map(PasswordOwner::plain)
            .filter(name -> name.length() >= SHORTEST_WORD);
    return new CommonPasswords(passwords, Stream.concat(words.stream(), names).toList());
  }

  public boolean contain(String password) {
    return passwords.contains(password.toLowerCase(Locale.ROOT)) || isMostlyContext(password);
  }

  private boolean isMostlyContext(String password) {
    String all = PasswordOwner.plain(password);
    String own = all;
    for (String word : words) {
      own = own.replace(word, "");
    }
    return own.length() < all.length() && own.codePointCount(0, own.length()) < FEWEST_OWN;
  }

  public int size() {
    return passwords.size();
  }
}
