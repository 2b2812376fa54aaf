package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in light and dark, on a wide and on a narrow window: no finding of axe, nothing to
 * scroll sideways.
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
          "/no/such/page",
          "/farewell");

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 390", "LIGHT, 320"})
  void pages_stand_in_light_and_dark_wide_and_narrow(
      ColorScheme scheme, int width, TestedProduct product, Visitor visitor) {
    Page page = visitor.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 844);
    visitor.signIn(product.account("trainee", "US"));

    for (String path : PAGES) {
      visitor.open(path);
      visitor.assertNoAxeViolations();
      assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
          .as("sideways overflow of " + path + " at " + width)
          .isEqualTo(0);
    }
  }
}
