package org.interlock.content;

import java.util.Comparator;

/**
 * One thing that is wrong with the content, told to the author who must mend it.
 *
 * @param file path of the file below the content root, with slashes
 * @param line line in the file, 1 upwards
 * @param problem what is wrong, with the offending value
 * @param expected what would be right
 */
public record Finding(String file, int line, String problem, String expected)
    implements Comparable<Finding> {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::problem)
          .thenComparing(Finding::expected);

  @Override
  public int compareTo(Finding other) {
    return BY_PLACE.compare(this, other);
  }

  /** The finding in the form that editors and terminals turn into a link. */
  @Override
  public String toString() {
    return file + atLine();
  }

  /** The finding without the file, for a caller that writes the file's path in its own way. */
  String atLine() {
    return ":" + line + ": " + problem + "; expected " + expected;
  }
}
