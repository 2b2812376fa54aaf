package org.interlock.content.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, since SVG does not. */
final class Lines {

  private Lines() {}

  /** The text in lines of at most so many characters, broken between words. */
  static List<String> of(String text, int longest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
