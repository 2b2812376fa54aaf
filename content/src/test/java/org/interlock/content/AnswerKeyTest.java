package org.interlock.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interlock.content.ItemBody.Choice;
import org.interlock.content.ItemBody.Option;
import org.interlock.content.ItemContent.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody who cannot read the questions may score by the length of the answers. For each bank and
 * each place in the order of length (shortest, second …) it is asked how often the option there is
 * right, and how likely that would be or more if length told nothing. Over all places of a bank
 * together, a chance of one in twenty is the bound.
 */
class AnswerKeyTest {

  private static final double BOUND = 0.05;

  @ParameterizedTest
  @EnumSource(names = {"SINGLE_CHOICE", "MULTIPLE_CHOICE"})
  void the_length_of_an_option_does_not_tell_whether_it_is_right(Type type) {
    for (ModuleContent module : ContentLibrary.shippedWithDemo().modules()) {
      List<List<Option>> questions =
          module.items().stream()
              .filter(item -> item.type() == type)
              .map(item -> byLength((Choice) item.body()))
              .toList();
      int places = questions.stream().mapToInt(List::size).max().orElse(0);
      for (int place = 0; place < places; place++) {
        assertThat(chance(questions, place))
            .as("%s %s: options at place %d by length", module.code(), type, place + 1)
            .isGreaterThan(BOUND / places);
      }
    }
  }

  private static List<Option> byLength(Choice choice) {
    return choice.options().stream()
        .sorted(Comparator.comparingInt(option -> option.text().plain().length()))
        .toList();
  }

  /** How likely so many right options at one place are, or more, if every place is as good. */
  private static double chance(List<List<Option>> questions, int place) {
    List<Double> odds = new ArrayList<>();
    int right = 0;
    for (List<Option> options : questions) {
      if (place < options.size()) {
        odds.add((double) options.stream().filter(Option::correct).count() / options.size());
        right += options.get(place).correct() ? 1 : 0;
      }
    }
    double[] exactly = new double[odds.size() + 1];
    exactly[0] = 1;
    for (double p : odds) {
      for (int hits = exactly.length - 1; hits > 0; hits--) {
        exactly[hits] = exactly[hits] * (1 - p) + exactly[hits - 1] * p;
      }
      exactly[0] *= 1 - p;
    }
    double orMore = 0;
    for (int hits = right; hits < exactly.length; hits++) {
      orMore += exactly[hits];
    }
    return orMore;
  }
}
