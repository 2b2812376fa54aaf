package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Give a number. Right within the tolerance, both ends included; the unit is shown beside the box
 * and never typed. Decimal comma and point are both read, since both are at home among our nations;
 * spaces group digits and count for nothing. Where a mark with three digits after it could as well
 * group thousands (1,500), the answer is refused rather than misread.
 *
 * @param answer the right number
 * @param tolerance how far off is still right, 0 or more, in the answer's unit
 */
public record NumericItem(BigDecimal answer, BigDecimal tolerance) implements Item {

  private static final String NUMBER = "[+-]?[0-9]{1,18}([.,][0-9]{1,9})?";
  private static final String AMBIGUOUS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}";
  private static final String SPACES = "[\\s\\u00a0\\u202f]";

  /** The tolerance is never negative; zeros that a column filled up with are dropped. */
  public NumericItem {
    answer = answer.stripTrailingZeros();
    tolerance = tolerance.stripTrailingZeros();
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("A tolerance is 0 or more: " + tolerance);
    }
  }

  @Override
  public void check(Response response) {
    if (response.values().size() > 1) {
      throw new InvalidResponseException("single", response.values().size());
    }
    for (String typed : response.values()) {
      String number = typed.replaceAll(SPACES, "").replace('\u2212', '-');
      if (!number.matches(NUMBER)) {
        throw new InvalidResponseException("number", typed);
      }
      if (number.matches(AMBIGUOUS)) {
        throw new InvalidResponseException(
            "ambiguous", typed, number.replaceAll("[.,]", ""), asDecimal(number));
      }
    }
  }

  @Override
  public BigDecimal mark(Response response) {
    if (response.isEmpty()) {
      return NOTHING;
    }
    BigDecimal off = read(response.values().get(0)).subtract(answer).abs();
    return off.compareTo(tolerance) <= 0 ? FULL : NOTHING;
  }

  /** Whether a checked, wrong response lies below the right number. */
  public Direction direction(Response response) {
    int side = read(response.values().get(0)).compareTo(answer);
    return side < 0 ? Direction.LOW : Direction.HIGH;
  }

  @Override
  public Response correct() {
    return new Response(List.of(plain(answer)));
  }

  @Override
  public String correctPattern() {
    return plain(answer.subtract(tolerance)) + "[:]" + plain(answer.add(tolerance));
  }

  @Override
  public String interaction() {
    return "numeric";
  }

  @Override
  public List<String> shuffled() {
    return List.of();
  }

  /** On which side a wrong number lies. */
  public enum Direction {
    /** Below. */
    LOW,
    /** Above. */
    HIGH
  }

  /** The number as a decimal, written so that it cannot be taken for thousands. */
  private static String asDecimal(String number) {
    String shortest = number.replaceAll("0+$", "");
    return shortest.matches(".*[.,]")
        ? shortest + "0"
        : shortest.length() < number.length() ? shortest : number + "0";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal read(String typed) {
    return new BigDecimal(typed.replaceAll(SPACES, "").replace('\u2212', '-').replace(',', '.'));
  }
}
