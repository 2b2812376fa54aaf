package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Journey 1: from sign-in to a passed module on the record; in three languages, and by keyboard.
 */
@SystemTest
class TraineeJourneyST {

  @ParameterizedTest
  @CsvSource({"en, 0", "fr, 1", "uk, 2"})
  void a_learner_passes_a_module_in_their_language(
      String language, int learner, TestedProduct product, Visitor visitor) {
    walk(new TraineeJourney(visitor, new Hand.Mouse()), language, learner(product, learner));

    assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
    visitor.assertNoComplaints();
  }

  @Test
  void a_learner_passes_a_module_with_the_keyboard_alone(TestedProduct product, Visitor visitor) {
    Hand keyboard = new Hand.Keyboard(visitor.page());

    walk(new TraineeJourney(visitor, keyboard), "en", learner(product, 3));

    visitor.assertNoComplaints();
  }

  private static void walk(TraineeJourney journey, String language, Account account) {
    journey.signIn(account);
    journey.speak(language);
    journey.enrol();
    journey.read();
    journey.pass();
    journey.seeThePathMove();
    journey.seeTheRecord();
  }

  /** Everybody learns; trainees are left to the other tests, which find them as they were. */
  private static Account learner(TestedProduct product, int number) {
    return product.accounts().stream()
        .filter(account -> !account.equals(product.firstSignIn()))
        .filter(account -> !account.role().equals("trainee"))
        .toList()
        .get(number);
  }
}
