package org.interlock.content.reading;

import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;

/**
 * A lesson file split into its head in YAML and its text in Markdown.
 *
 * @param head what stands between the two lines of dashes
 * @param text what follows
 * @param linesBefore number of lines of the file before the text
 */
public record FrontMatter(YamlValue head, String text, int linesBefore) {

  private static final String FENCE = "---\n";

  /**
   * Splits a file.
   *
   * @throws ContentFormatException if it does not begin with a head between two lines of dashes
   */
  public static FrontMatter split(String file, String whole) {
    int end = whole.startsWith(FENCE) ? whole.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      throw new ContentFormatException(
          new Finding(
              file,
              1,
              "the lesson has no front matter",
              "'---', then keys in YAML, then '---', on lines of their own"));
    }
    String head = whole.substring(FENCE.length(), end + 1);
    String text = whole.substring(end + 1 + FENCE.length());
    int linesBefore = 2 + (int) head.chars().filter(c -> c == '\n').count();
    return new FrontMatter(YamlValue.parse(file, head, 1), text, linesBefore);
  }
}
