package org.interlock.curriculum.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that somebody looks for. A text matches when each word begins one of its words; case
 * and accents do not matter, so that {@code sécurité} is found by {@code securite} and the other
 * way round.
 */
public final class SearchWords {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 40;
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> words;

  private SearchWords(List<String> words) {
    this.words = words;
  }

  /** The words of what was typed: eight at most, the rest is left out. */
  public static SearchWords of(String typed) {
    return new SearchWords(
        Arrays.stream(NO_WORD.split(folded(typed)))
            .filter(word -> !word.isEmpty())
            .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
            .distinct()
            .limit(MOST_WORDS)
            .toList());
  }

  /** Whether nothing was typed that could be looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words, folded to lower case without accents. */
  public List<String> words() {
    return words;
  }

  /** How many of the words begin a word of the text. */
  public int foundIn(String text) {
    String padded = " " + NO_WORD.matcher(folded(text)).replaceAll(" ");
    return (int) words.stream().filter(word -> padded.contains(" " + word)).count();
  }

  /** The same text in lower case and without accents. */
  public static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(
        ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
