package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
  void who_signs_in_on_an_open_page_of_somebody_else_ends_their_session(TestedProduct product) {
    PlainVisitor browser = new PlainVisitor(product);
    Map<String, String> openPage = PlainVisitor.hidden(browser.get("/login").body());
    browser.signIn(product.account("mentor", "PL"));
    Map<String, String> first = browser.cookies();

    Account second = product.account("mentor", "GB");
    openPage.put("username", second.username());
    openPage.put("password", second.password());
    openPage.put("submit", "submit");
    assertThat(browser.post("/login", openPage).statusCode()).isEqualTo(303);

    assertThat(browser.get("/profile").body()).contains(second.username());
    browser.putBack(first);
    assertThat(browser.get("/home").headers().firstValue("Location")).hasValue("/login");
  }

  @Test
  void who_fails_to_sign_in_on_an_open_page_of_somebody_else_goes_on_as_nobody(
      TestedProduct product) {
    PlainVisitor browser = new PlainVisitor(product);
    Map<String, String> openPage = PlainVisitor.hidden(browser.get("/login").body());
    browser.signIn(product.account("mentor", "PL"));
    openPage.put("username", "nobody." + java.util.UUID.randomUUID());
    openPage.put("password", "not a password");
    openPage.put("submit", "submit");

    assertThat(browser.post("/login", openPage).body()).contains("is not right");

    assertThat(browser.get("/home").headers().firstValue("Location")).hasValue("/login");
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
