package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.interlock.assessment.InvalidResponseException;

/**
 * A number as somebody typed it. Among our nations both comma and point part decimals, and both
 * group thousands; spaces group digits and count for nothing. What can be read in one way only is
 * read so: {@code 12,5}, {@code 1,234,567}, {@code 18.500,25}. Where a single mark with three
 * digits after it could as well group thousands ({@code 18,500}), nobody guesses: it is refused,
 * with both ways to write it.
 *
 * @param plain its digits, with a sign where one was typed and a point before decimals
 */
record TypedNumber(String plain) {

  private static final String SPACES = "[\\s\\u00a0\\u202f]";
  private static final String SIMPLE = "[+-]?[0-9]{1,18}([.,][0-9]{1,9})?";
  private static final String AMBIGUOUS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}";
  private static final List<String> GROUPED =
      List.of(
          "[+-]?[1-9][0-9]{0,2}(,[0-9]{3}){1,5}(\\.[0-9]{1,9})?",
          "[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3}){1,5}(,[0-9]{1,9})?");

  /**
   * Reads what was typed.
   *
   * @throws InvalidResponseException {@code number} if it is none, {@code ambiguous} if it can be
   *     read in two ways
   */
  static TypedNumber of(String typed) {
    String number = typed.replaceAll(SPACES, "").replace('\u2212', '-');
    if (number.matches(AMBIGUOUS)) {
      int mark = number.length() - 4;
      throw new InvalidResponseException(
          "ambiguous",
          typed,
          number.replaceAll("[.,]", ""),
          number.substring(0, mark),
          decimals(number.substring(mark + 1)));
    }
    if (number.matches(SIMPLE)) {
      return new TypedNumber(number.replace(',', '.'));
    }
    if (GROUPED.stream().anyMatch(number::matches)) {
      char first = number.replaceAll("[^.,]", "").charAt(0);
      return new TypedNumber(number.replace(String.valueOf(first), "").replace(',', '.'));
    }
    throw new InvalidResponseException("number", typed);
  }

  /** The number. */
  BigDecimal value() {
    return new BigDecimal(plain);
  }

  /** Decimals of the same worth that cannot be taken for a group of thousands. */
  private static String decimals(String three) {
    String shortest = three.replaceAll("0+$", "");
    if (shortest.isEmpty()) {
      return "0";
    }
    return shortest.length() < three.length() ? shortest : three + "0";
  }
}
