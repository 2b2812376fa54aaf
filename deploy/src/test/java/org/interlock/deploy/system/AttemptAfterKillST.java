package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.interlock.deploy.launch.AccessFile.Account;
import org.interlock.deploy.launch.Options;
import org.interlock.deploy.launch.RunningProduct;
import org.junit.jupiter.api.Test;

/** Server and database die in the middle of an attempt; the window stays open. */
@SystemTest
class AttemptAfterKillST {

  @Test
  void the_attempt_is_as_the_last_acknowledged_answer_left_it_and_goes_on(Visitor visitor) {
    Path home = Starts.home("attempt-after-kill");
    Options options = Starts.options(home);
    try (RunningProduct first = Starts.start(options)) {
      TestedProduct product = new TestedProduct(first, home);
      Account trainee = product.account("trainee", "US");
      Page page = visitor.page();
      Sitting sitting = Sitting.begin(product, new Visitor(product, page), trainee, "F01");
      int one = sitting.byClick().get(0);
      int other = sitting.byClick().get(1);
      sitting.answer(one, 0);
      sitting.awaitSaved();
      List<String> acknowledged = sitting.shown(one);

      kill(first.serverProcess());
      kill(first.databaseProcess().orElseThrow());
      sitting.answer(other, 1);
      sitting.awaitState("waiting");

      try (RunningProduct second = Starts.start(options)) {
        page.locator("[data-notice=signedOut] a").waitFor(Sitting.patiently());
        Page window = page.context().newPage();
        new Visitor(new TestedProduct(second, home), window).signIn(trainee);
        assertThat(sitting.kept(one)).isEqualTo(acknowledged);
        sitting.awaitSavedAgain();
        assertThat(sitting.kept(other)).isNotEmpty().isEqualTo(sitting.shown(other));

        window.navigate(sitting.address());
        assertThat(Sitting.shownIn(window, one)).isEqualTo(acknowledged);
        assertThat(Sitting.shownIn(window, other)).isEqualTo(sitting.shown(other));
        assertThat(sitting.heldBack()).isZero();
      }
    }
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }
}
