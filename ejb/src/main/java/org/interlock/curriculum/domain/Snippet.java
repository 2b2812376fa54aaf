package org.interlock.curriculum.domain;

/** A passage cut out of a text around a place, at the borders of words. */
public final class Snippet {

  private static final String MORE = "…";

  private Snippet() {}

  /**
   * Tidies a passage that was cut anywhere.
   *
   * @param passage as cut
   * @param begins whether it begins where the text begins
   * @param most characters of the snippet without its marks
   */
  public static String of(String passage, Start begins, int most) {
    String words = passage.strip();
    String before = "";
    if (begins == Start.INSIDE) {
      words = words.substring(words.indexOf(' ') + 1);
      before = MORE;
    }
    if (words.length() <= most) {
      return before + words;
    }
    int end = words.lastIndexOf(' ', most);
    return before + words.substring(0, end > 0 ? end : most) + MORE;
  }

  /** Where in its text a passage begins. */
  public enum Start {
    AT_THE_BEGINNING,
    INSIDE
  }
}
