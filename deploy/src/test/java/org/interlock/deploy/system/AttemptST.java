package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;

/** An attempt in a real browser: without a network, in two tabs, refused, handed in twice. */
@SystemTest
class AttemptST {

  private static final String F01 = "F01";

  @Test
  void what_a_lost_network_holds_back_is_sent_when_it_is_back(
      TestedProduct product, Visitor visitor) {
    Sitting sitting = Sitting.begin(product, visitor, product.account("mentor", "PL"), F01);
    Page page = visitor.page();
    int one = sitting.byClick().get(0);
    int other = sitting.byClick().get(1);
    sitting.answer(one, 0);
    sitting.awaitSaved();
    List<String> before = sitting.kept(one);
    assertThat(before).isNotEmpty().isEqualTo(sitting.shown(one));

    page.context().setOffline(true);
    sitting.answer(one, 1);
    sitting.answer(other, 1);
    sitting.awaitState("waiting");
    assertThat(sitting.kept(one)).isEqualTo(before);
    assertThat(sitting.heldBack()).isPositive();
    page.context().setOffline(false);
    sitting.awaitSaved();
    assertThat(sitting.kept(one)).isEqualTo(sitting.shown(one)).isNotEqualTo(before);
    assertThat(sitting.kept(other)).isNotEmpty().isEqualTo(sitting.shown(other));
    assertThat(sitting.heldBack()).isZero();

    List<String> shown = sitting.shown(one);
    page.reload();
    assertThat(sitting.shown(one)).isEqualTo(shown);
  }

  @Test
  void a_refused_answer_names_its_value_and_handing_in_twice_has_one_effect(
      TestedProduct product, Visitor visitor) {
    Sitting sitting = Sitting.begin(product, visitor, product.account("career-manager", "CA"), F01);
    Page page = visitor.page();
    int slot = sitting.byClick().get(0);
    Locator first = sitting.question(slot).locator("input, option:not([value=''])").first();
    first.evaluate("each => { each.value = 'nonsense'; }");
    sitting.answer(slot, 0);
    Locator fault = page.locator("#q" + slot + "-error");
    fault.waitFor();
    assertThat(fault.textContent()).contains("nonsense").contains("expected");
    assertThat(page.locator("#save-state").textContent()).isEqualTo("An answer is not saved");
    assertThat(sitting.kept(slot)).isEmpty();
    for (Locator number : page.locator("[data-type=NUMERIC] input").all()) {
      number.fill("about twelve");
      number.press("Tab");
      page.locator("[data-type=NUMERIC] .field-error:has-text('about twelve')").waitFor();
      number.fill("");
      number.press("Tab");
    }
    visitor.page().locator("#hand-in").click();
    assertThat(page.locator("#hand-in-faulty").textContent()).contains(Integer.toString(slot));
    page.keyboard().press("Escape");

    page.reload();
    sitting.answer(slot, 1);
    sitting.awaitSaved();
    page.locator("#hand-in").click();
    page.locator("#hand-in-sure").dblclick();
    page.waitForURL(sitting.resultAddress());
    String result = sitting.submitAgain();
    assertThat(sitting.submitAgain()).isEqualTo(result).contains("\"passed\":false");
    assertThat(page.locator(".verdict:not(.is-passed)").count()).isEqualTo(1);
    assertThat(page.locator(".rationale").count()).as("right answers are kept back").isZero();
    Looks.assertClean(visitor);
  }

  @Test
  void two_tabs_show_one_attempt_and_an_ended_session_loses_nothing(
      TestedProduct product, Visitor visitor) {
    Account manager = product.account("career-manager", "DE");
    Sitting sitting = Sitting.begin(product, visitor, manager, F01);
    Page page = visitor.page();
    int slot = sitting.byClick().get(0);
    Page second = page.context().newPage();
    second.navigate(sitting.address());
    page.locator("[data-notice=otherTab]").waitFor();
    Sitting.answerIn(second, slot, 1);
    Sitting.awaitSavedIn(second);
    page.waitForCondition(
        () -> !sitting.shown(slot).isEmpty() && sitting.shown(slot).equals(sitting.kept(slot)));

    page.context().clearCookies();
    sitting.answer(slot, 0);
    page.locator("[data-notice=signedOut] a").waitFor();
    List<String> held = sitting.shown(slot);
    new Visitor(product, second).signIn(manager);
    sitting.awaitSavedAgain();
    assertThat(sitting.kept(slot)).isEqualTo(held);
    assertThat(page.locator("[data-notice=signedOut]").isVisible()).isFalse();
  }

  @Test
  void the_open_attempt_is_clean_in_every_look(TestedProduct product, Visitor visitor) {
    Sitting.begin(product, visitor, product.account("author", "US"), F01);

    Looks.assertClean(visitor);
    visitor.page().locator("#hand-in").click();
    Looks.assertClean(visitor);
    visitor.assertNoComplaints();
  }
}
