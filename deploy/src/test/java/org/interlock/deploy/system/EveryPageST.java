package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in light and dark, on a wide and on a narrow window: no finding of axe, nothing to
 * scroll sideways, not a word in the console.
 */
@SystemTest
class EveryPageST {

  private static final List<String> PAGES =
      List.of(
          "/home",
          "/catalogue",
          "/catalogue?level=expert&language=fr",
          "/module/F01",
          "/module/F04",
          "/lesson/F01/1",
          "/lesson/F01/3",
          "/lesson/F04/2",
          "/lesson/F04/5",
          "/path",
          "/path?level=L3",
          "/records",
          "/search?q=export",
          "/search?q=nothingofthekind",
          "/glossary",
          "/sources?grade=primary",
          "/help",
          "/profile",
          "/password",
          "/farewell");

  /** Tags that no library of the server knew reach the browser as they are. */
  private static final String TAGS_LEFT_OVER =
      "[...document.querySelectorAll('body *')].map(each => each.localName).filter(name => name.includes(':'))";

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 1440", "DARK, 390", "LIGHT, 320"})
  void pages_stand_in_light_and_dark_wide_and_narrow(
      ColorScheme scheme, int width, TestedProduct product, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 844);
    visitor.signIn(product.account("trainee", "US"));
    Sitting.enrol(product, page, "F01");
    Sitting.enrol(product, page, "F04");

    PAGES.forEach(path -> assertClean(path, visitor));
    visitor.assertNoComplaints();
    assertClean("/no/such/page", visitor);
  }

  private static void assertClean(String path, Visitor visitor) {
    visitor.open(path);
    visitor.assertNoAxeViolations();
    assertThat(visitor.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways overflow of " + path)
        .isEqualTo(0);
    assertThat((List<?>) visitor.page().evaluate(TAGS_LEFT_OVER)).as("tags in " + path).isEmpty();
  }
}
