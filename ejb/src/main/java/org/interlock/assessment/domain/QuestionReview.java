package org.interlock.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.interlock.assessment.AttemptReview.Amount;
import org.interlock.assessment.AttemptReview.Line;
import org.interlock.assessment.AttemptReview.Outcome;
import org.interlock.assessment.AttemptReview.Question;
import org.interlock.assessment.Response;
import org.interlock.content.ItemContent;

/**
 * What the person is told of one answered question. While right answers are kept back, a part is
 * judged and explained only where the person's own answer touched it.
 */
public final class QuestionReview {

  /** Whether right answers are told. */
  public enum Candour {
    /** Only what the person did is judged. */
    OWN_ANSWER,
    /** Everything is told. */
    EVERYTHING
  }

  private final PublishedItem item;
  private final AttemptSlot slot;
  private final Response response;
  private final Candour candour;

  /**
   * @param item what was asked
   * @param slot where, and what the answer was worth
   * @param response the last answer
   * @param candour whether right answers are told
   */
  public QuestionReview(PublishedItem item, AttemptSlot slot, Response response, Candour candour) {
    this.item = item;
    this.slot = slot;
    this.response = response;
    this.candour = candour;
  }

  /** The review. */
  public Question question() {
    return new Question(
        slot.number(),
        item.type(),
        item.stemHtml(),
        outcome(),
        slot.fraction(),
        lines(),
        amount(),
        feedback(),
        tellsAll() ? item.told().rationale() : null);
  }

  private Outcome outcome() {
    if (response.isEmpty()) {
      return Outcome.EMPTY;
    }
    if (slot.fraction().compareTo(BigDecimal.ONE) == 0) {
      return Outcome.RIGHT;
    }
    return slot.fraction().signum() > 0 ? Outcome.PARTLY : Outcome.WRONG;
  }

  private String feedback() {
    if (outcome() == Outcome.RIGHT) {
      return item.told().right();
    }
    if (item.rule() instanceof NumericItem numeric && !response.isEmpty()) {
      return numeric.direction(response) == NumericItem.Direction.LOW
          ? item.told().wrong()
          : item.told().high();
    }
    return item.type() == ItemContent.Type.NUMERIC ? null : item.told().wrong();
  }

  private List<Line> lines() {
    Item rule = item.rule();
    if (rule instanceof ChoiceItem choice) {
      return item.offeredIn(slot.arrangement()).stream().map(part -> option(choice, part)).toList();
    }
    if (rule instanceof OrderingItem order) {
      return IntStream.range(0, response.values().size())
          .mapToObj(place -> step(order, place))
          .toList();
    }
    if (rule instanceof MatchingItem match) {
      return item.given().stream().map(part -> pair(match, part)).toList();
    }
    return List.of(number());
  }

  private Line option(ChoiceItem choice, PublishedItem.Part part) {
    boolean chosen = response.values().contains(part.key());
    boolean right = choice.right().contains(part.key());
    Outcome outcome = Outcome.UNTOLD;
    if (chosen) {
      outcome = right ? Outcome.RIGHT : Outcome.WRONG;
    } else if (right && tellsAll()) {
      outcome = Outcome.MISSED;
    }
    return new Line(
        part.html(),
        null,
        chosen,
        outcome,
        null,
        chosen || tellsAll() ? part.feedbackHtml() : null);
  }

  private Line step(OrderingItem order, int place) {
    String key = response.values().get(place);
    int expected = order.steps().indexOf(key);
    PublishedItem.Part part = item.offeredIn(List.of(key)).get(0);
    return new Line(
        part.html(),
        null,
        true,
        follows(order, place) ? Outcome.RIGHT : Outcome.WRONG,
        tellsAll() ? String.valueOf(expected + 1) : null,
        tellsAll() ? part.feedbackHtml() : null);
  }

  /**
   * A step is right where the one before it should be: the same rule by which the order is marked.
   */
  private boolean follows(OrderingItem order, int place) {
    int expected = order.steps().indexOf(response.values().get(place));
    int before = place == 0 ? -1 : order.steps().indexOf(response.values().get(place - 1));
    return expected == before + 1;
  }

  private Line pair(MatchingItem match, PublishedItem.Part part) {
    String partner = partnerOf(part.key());
    String right = match.pairs().get(part.key());
    boolean hit = right.equals(partner);
    Outcome outcome = hit ? Outcome.RIGHT : Outcome.WRONG;
    return new Line(
        part.html(),
        partner == null ? null : item.offeredIn(List.of(partner)).get(0).html(),
        partner != null,
        partner == null ? Outcome.EMPTY : outcome,
        tellsAll() ? item.offeredIn(List.of(right)).get(0).html() : null,
        hit || tellsAll() ? part.feedbackHtml() : null);
  }

  private Line number() {
    String unit = item.unit() == null ? "" : " " + item.unit();
    return new Line(
        "",
        response.isEmpty() ? null : response.text() + unit,
        !response.isEmpty(),
        outcome(),
        null,
        null);
  }

  private Amount amount() {
    return tellsAll() && item.rule() instanceof NumericItem number
        ? new Amount(number.answer(), number.tolerance(), item.unit())
        : null;
  }

  private String partnerOf(String given) {
    String start = given + Response.PAIR;
    return response.values().stream()
        .filter(value -> value.startsWith(start))
        .map(value -> value.substring(start.length()))
        .findFirst()
        .orElse(null);
  }

  private boolean tellsAll() {
    return candour == Candour.EVERYTHING;
  }
}
