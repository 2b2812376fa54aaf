package org.interlock.content.lesson;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of headings, made of their words so that they survive when text around them changes. */
public final class HeadingIds {

  private final Set<String> given = new HashSet<>();

  /** An id that this lesson has not given to another heading. */
  public String next(String words) {
    String slug =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String id = "h-" + slug;
    for (int copy = 2; !given.add(id); copy++) {
      id = "h-" + slug + "-" + copy;
    }
    return id;
  }
}
