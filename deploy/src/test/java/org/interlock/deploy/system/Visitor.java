package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interlock.deploy.launch.AccessFile.Account;

/**
 * A person at a browser window. Whatever the window's console complains of (scripts, content
 * security policy) is kept and can be asserted on.
 */
public final class Visitor {

  /**
   * What axe finds when nothing moves any more. Findings alone are brought over: the whole of what
   * axe has to say weighs megabytes.
   */
  private static final String FINDINGS =
      """
      async () => {
        await Promise.allSettled(document.getAnimations()
          .filter(each => each.effect.getComputedTiming().endTime < Infinity).map(each => each.finished));
        const { violations } = await axe.run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, impact, nodes }) =>
          `${id} (${impact}): ${nodes.slice(0, 3).map(node => node.html).join(" | ")}`);
      }""";

  private final TestedProduct product;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(TestedProduct product, Page page) {
    this.product = product;
    this.page = page;
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            complaints.add(message.text() + " (" + message.location() + ")");
          }
        });
    page.onPageError(complaints::add);
  }

  /** The window itself. */
  public Page page() {
    return page;
  }

  /** Goes to a page of the application, such as {@code /home}. */
  public void open(String path) {
    page.navigate(product.baseUrl() + path);
  }

  /** Fills in the sign-in page and leaves when the next page stands. */
  public void signIn(Account account) {
    open("/login");
    page.locator("#username").fill(account.username());
    page.locator("#password").fill(account.password());
    page.locator("#submit").click();
    page.waitForURL(address -> !address.contains("/login"));
  }

  /** Asserts that the page stands whole and has not one finding of axe (WCAG 2.2 A and AA). */
  public void assertNoAxeViolations() {
    assertThat(page.content()).as("the whole page arrived").contains("</html>");
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat((List<?>) page.evaluate(FINDINGS)).as("axe on " + page.url()).isEmpty();
  }

  /** Asserts that the console has nothing against any page visited so far. */
  public void assertNoComplaints() {
    assertThat(complaints).as("console of the browser").isEmpty();
  }

  /** Keeps the whole page as a picture. */
  public void keepPicture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
