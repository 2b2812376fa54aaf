package org.interlock.people.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose password it is to be, by the names that must not stand in it: whoever guesses begins with
 * those (NIST SP 800-63B-4, 3.1.1.2: words that come from the context, such as the username). Names
 * are looked for without regard to letter case, accents and punctuation, so {@code Ingrid-Solheim!}
 * holds {@code ingrid.solheim}.
 *
 * @param given given name as the person writes it; may be empty where it is not known
 * @param family family name, likewise
 */
public record PasswordOwner(Username username, String given, String family) {

  /** Shorter names stand by chance in good passwords. */
  private static final int SHORTEST_NAME = 4;

  private static final int SHORTEST_USERNAME = 3;

  public static PasswordOwner of(Username username, PersonName name) {
    return new PasswordOwner(username, name.given(), name.family());
  }

  /** Somebody of whom only the username is known. */
  public static PasswordOwner of(Username username) {
    return new PasswordOwner(username, "", "");
  }

  /** Which of the names stands in {@code password}; empty if none does. */
  Optional<PasswordWeakness> namedIn(String password) {
    String letters = plain(password);
    if (username.isPossible() && holds(letters, username.text(), SHORTEST_USERNAME)) {
      return Optional.of(PasswordWeakness.CONTAINS_USERNAME);
    }
    if (holds(letters, given, SHORTEST_NAME) || holds(letters, family, SHORTEST_NAME)) {
      return Optional.of(PasswordWeakness.CONTAINS_NAME);
    }
    return Optional.empty();
  }

  private static boolean holds(String letters, String name, int shortest) {
    String wanted = plain(name);
    return wanted.codePointCount(0, wanted.length()) >= shortest && letters.contains(wanted);
  }

  /** Letters and digits alone, in lower case and without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
