package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Journey 1: from sign-in to a passed module on the record; in three languages, and by keyboard.
 * Everybody learns, whatever else they are; nobody of these begins a module in another test.
 */
@SystemTest
class TraineeJourneyST {

  @ParameterizedTest
  @CsvSource({"en, mentor, GB", "fr, trainee, FR", "uk, trainee, UA"})
  void a_learner_passes_a_module_in_their_language(
      String language, String role, String nation, TestedProduct product, Visitor visitor) {
    walk(new TraineeJourney(visitor, new Hand.Mouse()), language, product.account(role, nation));

    assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
    visitor.assertNoComplaints();
  }

  @Test
  void a_learner_passes_a_module_with_the_keyboard_alone(TestedProduct product, Visitor visitor) {
    Hand keyboard = new Hand.Keyboard(visitor.page());

    walk(new TraineeJourney(visitor, keyboard), "en", product.account("administrator", "US"));

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
}
