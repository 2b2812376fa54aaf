package org.interlock.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlock.assessment.InvalidResponseException;
import org.interlock.assessment.Response;
import org.interlock.assessment.domain.ChoiceItem.Cardinality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMarkingTest {

  private final Item one = new ChoiceItem(List.of("a", "b", "c"), Set.of("b"), Cardinality.ONE);
  private final Item many =
      new ChoiceItem(List.of("a", "b", "c", "d"), Set.of("a", "c"), Cardinality.MANY);
  private final Item order = new OrderingItem(List.of("s1", "s2", "s3", "s4"));
  private final Item match = new MatchingItem(Map.of("x", "1", "y", "2"), List.of("1", "2", "3"));
  private final Item number = new NumericItem(new BigDecimal("40"), new BigDecimal("0.5"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"18,500;18500;18;5", "1.500;1500;1;5", "-12.125;-12125;-12;1250", "2,000;2000;2;0"})
  void a_number_that_can_be_read_in_two_ways_is_refused_with_both(
      String typed, String whole, String before, String after) {
    assertThatThrownBy(() -> number.check(given(typed)))
        .isInstanceOfSatisfying(
            InvalidResponseException.class,
            e -> {
              assertThat(e.code()).isEqualTo("response.ambiguous");
              assertThat(e.arguments()).containsExactly(typed, whole, before, after);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.125;0.125",
        "1500;1500",
        "18 500;18500",
        "12.1250;12.125",
        "1234,567;1234.567",
        "18,5;18.5",
        "1,234,567;1234567",
        "1.234.567;1234567",
        "18,500.25;18500.25",
        "18.500,5;18500.5",
        "-18,500.0;-18500"
      })
  void a_number_that_can_be_read_in_one_way_is_read_so(String typed, String read) {
    number.check(given(typed));

    assertThat(number.readAs(given(typed)).orElseThrow()).isEqualByComparingTo(read);
    assertThat(number.stated(given(typed))).isEqualTo(read);
  }

  @Test
  void an_answer_that_is_no_number_is_stated_as_given() {
    assertThat(many.readAs(given("a", "c"))).isEmpty();
    assertThat(many.stated(given("a", "c"))).isEqualTo("a[,]c");
    assertThat(number.stated(Response.none())).isEmpty();
  }

  @Test
  void the_right_number_is_told_without_the_zeros_of_its_column() {
    Item filled = new NumericItem(new BigDecimal("72.500000000"), new BigDecimal("0.500000000"));

    assertThat(filled.correct().values()).containsExactly("72.5");
    assertThat(filled.correctPattern()).isEqualTo("72[:]73");
    assertThat(new NumericItem(new BigDecimal("18500.000"), BigDecimal.ZERO).correct().values())
        .containsExactly("18500");
  }

  @ParameterizedTest
  @CsvSource({"b,1.0000", "a,0.0000"})
  void a_single_choice_is_all_or_nothing(String chosen, BigDecimal worth) {
    assertThat(one.mark(given(chosen))).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({
    "'a c',1.0000",
    "'a',0.5000",
    "'a b',0.0000",
    "'a c d',0.5000",
    "'a b c d',0.0000",
    "'b d',0.0000"
  })
  void a_wrong_choice_takes_back_a_right_one_but_never_more(String chosen, BigDecimal worth) {
    assertThat(many.mark(given(chosen.split(" ")))).isEqualTo(worth);
  }

  @Test
  void the_same_option_sent_twice_counts_once() {
    assertThat(many.mark(given("a", "a"))).isEqualTo("0.5000");
  }

  @ParameterizedTest
  @CsvSource({
    "'s1 s2 s3 s4',1.0000",
    "'s4 s1 s2 s3',0.6667",
    "'s2 s1 s4 s3',0.0000",
    "'s1 s3 s2 s4',0.0000"
  })
  void an_order_is_worth_its_neighbours_that_follow_rightly(String steps, BigDecimal worth) {
    assertThat(order.mark(given(steps.split(" ")))).isEqualTo(worth);
  }

  @Test
  void a_match_is_worth_its_right_pairs() {
    assertThat(match.mark(given("x[.]1", "y[.]2"))).isEqualTo("1.0000");
    assertThat(match.mark(given("x[.]1", "y[.]3"))).isEqualTo("0.5000");
    assertThat(match.mark(given("y[.]2"))).isEqualTo("0.5000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "40.5", "39.5", "40,25", "+40", " 40 ", "4\u202f0"})
  void a_number_is_right_within_its_tolerance_however_it_is_typed(String typed) {
    number.check(given(typed));

    assertThat(number.mark(given(typed))).isEqualTo("1.0000");
  }

  @ParameterizedTest
  @CsvSource({"39.49,LOW", "40.51,HIGH", "\u221240,LOW"})
  void a_wrong_number_says_on_which_side_it_lies(String typed, NumericItem.Direction side) {
    assertThat(number.mark(given(typed))).isEqualTo("0.0000");
    assertThat(((NumericItem) number).direction(given(typed))).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4o", "forty", "1.2.3", "1,23,456", "1,234.567,8", "--4", "1e9", ""})
  void what_is_no_number_is_refused_by_name(String typed) {
    assertThatThrownBy(() -> number.check(given(typed)))
        .isInstanceOfSatisfying(
            InvalidResponseException.class,
            e -> {
              assertThat(e.code()).isEqualTo("response.number");
              assertThat(e.arguments()).containsExactly(typed);
            });
  }

  @Test
  void answers_that_the_question_does_not_offer_are_refused() {
    assertThatThrownBy(() -> one.check(given("z"))).isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> one.check(given("a", "b")))
        .isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> order.check(given("s1", "s2", "s3")))
        .isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> order.check(given("s1", "s1", "s3", "s4")))
        .isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> match.check(given("x[.]9")))
        .isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> match.check(given("x[.]1", "x[.]2")))
        .isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> match.check(given("x"))).isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void an_empty_answer_is_allowed_and_worth_nothing() {
    for (Item item : List.of(one, many, order, match, number)) {
      item.check(Response.none());
      assertThat(item.mark(Response.none())).isEqualTo("0.0000");
    }
  }

  @Test
  void the_right_answer_of_every_kind_is_worth_everything() {
    for (Item item : List.of(one, many, order, match, number)) {
      item.check(item.correct());
      assertThat(item.mark(item.correct())).isEqualTo("1.0000");
    }
  }

  @Test
  void right_answers_are_told_as_xapi_patterns() {
    assertThat(many.correctPattern()).isEqualTo("a[,]c");
    assertThat(order.correctPattern()).isEqualTo("s1[,]s2[,]s3[,]s4");
    assertThat(match.correctPattern()).isEqualTo("x[.]1[,]y[.]2");
    assertThat(number.correctPattern()).isEqualTo("39.5[:]40.5");
  }

  @Test
  void a_response_survives_its_text_form() {
    assertThat(Response.of("x[.]1[,]y[.]2").values()).containsExactly("x[.]1", "y[.]2");
    assertThat(Response.of("")).isEqualTo(Response.none());
    assertThatThrownBy(() -> given("a[,]b")).isInstanceOf(InvalidResponseException.class);
    assertThatThrownBy(() -> given("x".repeat(81))).isInstanceOf(InvalidResponseException.class);
  }

  private static Response given(String... values) {
    return new Response(List.of(values));
  }
}
