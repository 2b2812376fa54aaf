package org.interlock.lrs.domain;

import java.math.BigDecimal;
import java.util.List;
import org.interlock.lrs.Clause;

/** What makes a Result and its Score. Source: xAPI-Data 2.4.5. */
final class ResultRules {

  private ResultRules() {}

  /** Refuses a place that does not hold a Result. */
  static void result(Place place) {
    place.only(
        Clause.RESULT, "score", "success", "completion", "response", "duration", "extensions");
    if (place.has("score")) {
      score(place.optional("score"));
    }
    for (String flag : List.of("success", "completion")) {
      if (place.has(flag)) {
        place.optional(flag).bool(Clause.RESULT);
      }
    }
    if (place.has("response")) {
      place.optional("response").text(Clause.RESULT);
    }
    if (place.has("duration")) {
      Formats.duration(place.optional("duration"));
    }
    if (place.has("extensions")) {
      CommonRules.extensions(place.optional("extensions"));
    }
  }

  private static void score(Place place) {
    place.only(Clause.SCORE, "scaled", "raw", "min", "max");
    BigDecimal scaled = decimal(place.optional("scaled"));
    if (scaled != null && scaled.abs().compareTo(BigDecimal.ONE) > 0) {
      throw place.optional("scaled").refusal("must lie between -1 and 1", Clause.SCORE);
    }
    BigDecimal raw = decimal(place.optional("raw"));
    BigDecimal min = decimal(place.optional("min"));
    BigDecimal max = decimal(place.optional("max"));
    if (min != null && max != null && min.compareTo(max) >= 0) {
      throw place.optional("min").refusal("must be less than max", Clause.SCORE);
    }
    if (raw != null && min != null && raw.compareTo(min) < 0) {
      throw place.optional("raw").refusal("must not be less than min", Clause.SCORE);
    }
    if (raw != null && max != null && raw.compareTo(max) > 0) {
      throw place.optional("raw").refusal("must not be more than max", Clause.SCORE);
    }
  }

  private static BigDecimal decimal(Place place) {
    if (place == null) {
      return null;
    }
    Json.Num number = place.number(Clause.SCORE);
    if (number.literal().matches(".*[eE][+-]?\\d{4,}")) {
      throw place.refusal("an exponent of at most three digits is expected", Clause.SCORE);
    }
    return number.value();
  }
}
