package org.interlock.content;

import java.util.Objects;

/**
 * A short text with inline marks, such as the stem of an item, in the three forms its readers need.
 *
 * @param markdown as the author wrote it
 * @param html safe HTML without a surrounding paragraph, for pages
 * @param plain the words alone, for learning records, exports and search
 */
public record RichText(String markdown, String html, String plain) {

  public RichText {
    Objects.requireNonNull(markdown, "markdown");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(plain, "plain");
  }
}
