package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * A question that can be asked, checked and marked. Each kind knows its own rules; a new kind is a
 * new member of the family and the compiler names every place that must know it.
 *
 * <p>Marks are fractions from 0 (nothing right) to 1 (all right), exact to four decimals.
 */
public sealed interface Item permits ChoiceItem, OrderingItem, MatchingItem, NumericItem {

  /** Everything right. */
  BigDecimal FULL = new BigDecimal("1.0000");

  /** Nothing right. */
  BigDecimal NOTHING = new BigDecimal("0.0000");

  /**
   * Checks that a response could be an answer to this question at all.
   *
   * @throws InvalidResponseException naming the value and what was expected
   */
  void check(Response response);

  /** What a checked response is worth, 0 to 1; an empty one is worth nothing. */
  BigDecimal mark(Response response);

  /** The response that is worth everything, in one of its forms. */
  Response correct();

  /**
   * The right answer as an xAPI correct responses pattern (xAPI 1.0.3, Part Two, 4.1.4.1), which
   * may state a range where {@link #correct()} states a point.
   */
  default String correctPattern() {
    return correct().text();
  }

  /** As which number a checked response is read; empty where no number was asked or given. */
  default Optional<BigDecimal> readAs(Response response) {
    return Optional.empty();
  }

  /** A checked response as xAPI writes it (xAPI 1.0.3, Part Two, 4.1.4.1). */
  default String stated(Response response) {
    return response.text();
  }

  /**
   * The xAPI interaction type: {@code choice}, {@code sequencing}, {@code matching} or {@code
   * numeric}.
   */
  String interaction();

  /** The ids of what is shown, in the order of the author; the attempt shuffles them. */
  List<String> shuffled();

  /** Whether part of the marks can be had. */
  static BigDecimal fraction(int right, int of) {
    return BigDecimal.valueOf(Math.max(right, 0))
        .divide(BigDecimal.valueOf(of), 4, java.math.RoundingMode.HALF_UP);
  }
}
