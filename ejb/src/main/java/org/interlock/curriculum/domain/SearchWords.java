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
  private final List<String> folded;

  private SearchWords(List<String> words) {
    this.words = words;
    this.folded = words.stream().map(SearchWords::folded).toList();
  }

  /** The words of what was typed: eight at most, the rest is left out. */
  public static SearchWords of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new SearchWords(
        Arrays.stream(NO_WORD.split(composed))
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

  /** The words in lower case, as they were typed. */
  public List<String> words() {
    return words;
  }

  /** How many of the words begin a word of the text. */
  public int foundIn(String text) {
    String padded = " " + NO_WORD.matcher(folded(text)).replaceAll(" ");
    return (int) folded.stream().filter(word -> padded.contains(" " + word)).count();
  }

  private static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
