package org.interlock.lrs.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which entry of a language map a reader gets: the best match of its Accept-Language header (RFC
 * 4647 lookup), else the first entry. Source: xAPI-Communication 2.1.3, Language Filtering
 * Requirements.
 */
final class LanguageChoice {

  private final List<Locale.LanguageRange> ranges;

  private LanguageChoice(List<Locale.LanguageRange> ranges) {
    this.ranges = ranges;
  }

  /** The choice that a header makes; a header that cannot be read counts as none. */
  static LanguageChoice of(String header) {
    try {
      return new LanguageChoice(
          header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header));
    } catch (IllegalArgumentException e) {
      return new LanguageChoice(List.of());
    }
  }

  /** The tag of the entry to show, or null when there is none. */
  String among(Collection<String> tags) {
    for (Locale.LanguageRange range : ranges) {
      List<String> fitting = Locale.filterTags(List.of(range), tags);
      if (!fitting.isEmpty()) {
        String best = fitting.get(0);
        return tags.stream().filter(best::equalsIgnoreCase).findFirst().orElse(best);
      }
    }
    return tags.stream().findFirst().orElse(null);
  }
}
