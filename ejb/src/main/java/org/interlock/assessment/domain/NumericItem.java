package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;

/**
 * Give a number. Right within the tolerance, both ends included; the unit is shown beside the box
 * and never typed. What was typed is read by {@link TypedNumber}.
 *
 * @param answer the right number
 * @param tolerance how far off is still right, 0 or more, in the answer's unit
 */
public record NumericItem(BigDecimal answer, BigDecimal tolerance) implements Item {

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
    response.values().forEach(TypedNumber::of);
  }

  @Override
  public Optional<BigDecimal> readAs(Response response) {
    return response.values().stream().findFirst().map(NumericItem::read);
  }

  @Override
  public String stated(Response response) {
    return readAs(response).map(NumericItem::plain).orElse("");
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

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal read(String typed) {
    return TypedNumber.of(typed).value();
  }
}
