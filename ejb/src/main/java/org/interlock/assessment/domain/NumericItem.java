package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Give a number. Right within the tolerance, both ends included; the unit is shown beside the box
 * and never typed. Decimal comma and point are both read, since both are at home among our nations;
 * spaces group digits and count for nothing.
 *
 * @param answer the right number
 * @param tolerance how far off is still right, 0 or more, in the answer's unit
 */
public record NumericItem(BigDecimal answer, BigDecimal tolerance) implements Item {

  private static final String NUMBER = "[+-]?[0-9]{1,18}([.,][0-9]{1,9})?";
  private static final String SPACES = "[\\s\\u00a0\\u202f]";

  /** The tolerance is never negative. */
  public NumericItem {
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
      if (!typed.replaceAll(SPACES, "").replace('\u2212', '-').matches(NUMBER)) {
        throw new InvalidResponseException("number", typed);
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
    return new Response(List.of(answer.toPlainString()));
  }

  @Override
  public String correctPattern() {
    return answer.subtract(tolerance).toPlainString()
        + "[:]"
        + answer.add(tolerance).toPlainString();
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

  private static BigDecimal read(String typed) {
    return new BigDecimal(typed.replaceAll(SPACES, "").replace('\u2212', '-').replace(',', '.'));
  }
}
