package org.interlock.curriculum.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlock.content.LessonPart;

/** The words of rendered content without its marks, for search and its snippets. */
final class PlainText {

  private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);
  private static final Pattern CITATION =
      Pattern.compile("\\s*<span class=\"cites\">.*?</span>", Pattern.DOTALL);
  private static final Pattern INLINE_MARK =
      Pattern.compile("</?(?:a|abbr|b|button|code|em|i|span|strong|sub|sup)\\b[^>]*>");
  private static final Pattern MARK = Pattern.compile("<[^>]*>");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private PlainText() {}

  /**
   * The words a learner reads. Self-checks are left out: a snippet should not give their answers
   * away.
   */
  static String of(List<LessonPart> parts) {
    return parts.stream()
        .filter(part -> part.kind() != LessonPart.Kind.SELF_CHECK)
        .map(part -> of(part.html()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The words of a piece of well-formed HTML, with single spaces between them; which sources it
   * cites is no part of them.
   */
  static String of(String html) {
    String told = CITATION.matcher(DRAWING.matcher(html).replaceAll(" ")).replaceAll("");
    String joined = INLINE_MARK.matcher(told).replaceAll("");
    String bare = MARK.matcher(joined).replaceAll(" ");
    String words =
        bare.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
    return GAP.matcher(words).replaceAll(" ").strip();
  }
}
