package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;

/** Each printed account gets in, and only with its password. */
@SystemTest
class SignInST {

  @Test
  void every_printed_account_signs_in(TestedProduct product, Visitor visitor) {
    for (Account account : product.accounts()) {
      visitor.page().context().clearCookies();
      visitor.signIn(account);
      assertThat(visitor.page().url())
          .as(account.username())
          .isEqualTo(product.baseUrl() + "/home");
    }
    visitor.assertNoComplaints();
  }

  @Test
  void what_is_longer_than_any_username_is_not_said_back(TestedProduct product) {
    String typed = "nobody." + "x".repeat(5_000);

    String page = new PlainVisitor(product).signIn(typed, "not a password", "/home").body();

    assertThat(page).contains(typed.substring(0, 120)).doesNotContain(typed.substring(0, 121));
  }

  @Test
  void the_newcomer_is_asked_for_a_password_of_their_own(TestedProduct product, Visitor visitor) {
    visitor.signIn(product.firstSignIn());

    assertThat(visitor.page().url()).isEqualTo(product.baseUrl() + "/password");
  }

  @Test
  void a_wrong_password_leads_nowhere(TestedProduct product, Visitor visitor) {
    Account trainee = product.account("trainee", "NO");
    visitor.open("/login");
    visitor.page().locator("#username").fill(trainee.username());
    visitor.page().locator("#password").fill("not the password at all");
    visitor.page().locator("#submit").click();

    visitor.page().locator("[role=alert]").waitFor();
    visitor.open("/home");
    assertThat(visitor.page().url()).contains("/login");
  }
}
