package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in light and dark, on a wide and on a narrow window: no finding of axe, nothing to
 * scroll sideways, not a word in the console. Axe, which takes seconds a page, looks once at each
 * of both themes and both widths.
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
          "/lesson/F04/2",
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
  @CsvSource({"LIGHT, 1440", "DARK, 390"})
  void no_page_has_a_finding_of_axe(
      ColorScheme scheme, int width, TestedProduct product, Visitor visitor) {
    enter(scheme, width, product, visitor);

    Consumer<String> look =
        path -> {
          assertFits(path, visitor);
          visitor.assertNoAxeViolations();
        };
    PAGES.forEach(look);
    visitor.assertNoComplaints();
    look.accept("/no/such/page");
  }

  @ParameterizedTest
  @CsvSource({"DARK, 1440", "LIGHT, 320"})
  void every_page_fits_its_window(
      ColorScheme scheme, int width, TestedProduct product, Visitor visitor) {
    enter(scheme, width, product, visitor);

    PAGES.forEach(path -> assertFits(path, visitor));
    visitor.assertNoComplaints();
  }

  @Test
  void no_lesson_has_a_finding_of_axe(TestedProduct product, Visitor visitor) {
    enter(ColorScheme.DARK, 1440, product, visitor);

    for (String module : List.of("F01", "F04")) {
      visitor.open("/module/" + module);
      int lessons = visitor.page().locator(".lessons > li").count();
      assertThat(lessons).isGreaterThan(4);
      for (int lesson = 1; lesson <= lessons; lesson++) {
        assertFits("/lesson/" + module + "/" + lesson, visitor);
        visitor.assertNoAxeViolations();
      }
    }
    visitor.assertNoComplaints();
  }

  private static void enter(ColorScheme scheme, int width, TestedProduct product, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 844);
    visitor.signIn(product.account("trainee", "US"));
    Sitting.enrol(product, page, "F01");
    Sitting.enrol(product, page, "F04");
  }

  private static void assertFits(String path, Visitor visitor) {
    visitor.open(path);
    assertThat(visitor.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("sideways overflow of " + path)
        .isEqualTo(0);
    assertThat((List<?>) visitor.page().evaluate(TAGS_LEFT_OVER)).as("tags in " + path).isEmpty();
  }
}
