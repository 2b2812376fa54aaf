package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The first journey of the product, from the home page to the record: enrol in a module, read it,
 * pass its assessment, see the path move. Walked by any hand and in any language.
 */
final class TraineeJourney {

  private static final String MODULE = "F01";

  private final Visitor visitor;
  private final Page page;
  private final Hand hand;

  TraineeJourney(Visitor visitor, Hand hand) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.hand = hand;
  }

  /** Signs in on the sign-in page. */
  void signIn(org.interlock.deploy.launch.AccessFile.Account account) {
    visitor.open("/login");
    hand.type(page.locator("#username"), account.username());
    hand.type(page.locator("#password"), account.password());
    hand.press(page.locator("#submit"));
    page.waitForURL("**/home");
  }

  /** Changes the language in the masthead. */
  void speak(String language) {
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      hand.press(page.locator("[data-menu=language] > summary"));
      hand.press(page.locator("[data-menu=language] button[value=" + language + "]"));
      page.waitForSelector("html[lang=" + language + "]");
    }
  }

  /** Sees a next step on the home page, finds the module in the catalogue and enrols. */
  void enrol() {
    assertThat(page.locator("[data-next]").getAttribute("data-next")).isEqualTo("StartModule");
    hand.press(page.locator("#next-step"));
    page.waitForURL("**/module/*");
    hand.press(page.locator(".rail a[href='/catalogue']"));
    page.waitForURL("**/catalogue");
    hand.press(page.locator("#results h3 a[href='/module/" + MODULE + "']"));
    page.waitForURL("**/module/" + MODULE);
    visitor.assertNoAxeViolations();
    hand.press(page.locator("#enrol"));
    page.waitForURL("**/lesson/" + MODULE + "/1");
  }

  /** Reads every lesson and tries a question inside the first; EveryPageST looks at all lessons. */
  void read() {
    Locator check = page.locator("[data-self-check]").first();
    hand.choose(check.locator("input").first());
    hand.press(check.locator(".self-check-button"));
    check.locator("li:first-child .feedback").waitFor();
    int lessons = page.locator(".lesson-outline > ol > li").count();
    for (int lesson = 1; lesson <= lessons; lesson++) {
      if (lesson == 1) {
        visitor.assertNoAxeViolations();
      }
      hand.press(page.locator("#mark-read"));
      page.waitForURL(
          lesson < lessons ? "**/lesson/" + MODULE + "/" + (lesson + 1) : "**/module/" + MODULE);
    }
  }

  /** Takes the assessment, right in every answer. */
  void pass() {
    hand.press(page.locator("#take-assessment"));
    page.waitForURL("**/attempt/*");
    AnswerKey key = new AnswerKey(MODULE);
    for (Locator question : page.locator("section.question").all()) {
      key.answer(question, hand);
    }
    page.waitForFunction(
        "() => [...document.querySelectorAll('.question .save-state')].every(each => each.dataset.state === 'saved')");
    visitor.assertNoAxeViolations();
    hand.press(page.locator("#hand-in"));
    hand.press(page.locator("#hand-in-sure"));
    page.waitForURL("**/result/*");
    visitor.assertNoAxeViolations();
    assertThat(page.locator(".is-passed").count()).isEqualTo(1);
  }

  /** Sees the requirement met on the path, with its evidence. */
  void seeThePathMove() {
    visitor.open("/path");
    Locator requirement = page.locator("[data-requirement$='" + MODULE + "']");
    assertThat(requirement.getAttribute("data-met")).isEqualTo("true");
    hand.press(requirement.locator("summary"));
    requirement.locator("details[open] li").waitFor();
    visitor.assertNoAxeViolations();
  }

  /** Sees the record of it all, and the statement behind the newest entry. */
  void seeTheRecord() {
    visitor.open("/records");
    Locator rows = page.locator(".ui-datatable-data > tr");
    assertThat(rows.count()).isGreaterThan(10);
    assertThat(page.locator(".ui-row-toggler").first().getAttribute("aria-label"))
        .as("a row is named by what it tells, not by its key")
        .doesNotContainPattern("[0-9a-f]{8}-")
        .endsWith(": " + rows.first().locator("td").nth(2).textContent().strip());
    hand.press(page.locator(".ui-row-toggler").first());
    Locator statement = page.locator(".ui-expanded-row-content pre").first();
    statement.waitFor();
    assertThat(statement.textContent()).contains("\"verb\"").contains("\"registration\"");
    visitor.assertNoAxeViolations();
  }
}
