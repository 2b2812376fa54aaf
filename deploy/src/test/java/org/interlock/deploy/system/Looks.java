package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What holds for a page at every width, in light and in dark. */
final class Looks {

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1440, 900), new Size(390, 844), new Size(320, 640));

  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('main :is(a, button, input, select)')]
        .filter(each => each.checkVisibility() && !each.closest('label, p'))
        .map(each => ({ html: each.outerHTML.slice(0, 80), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html)""";

  private Looks() {}

  /**
   * Asserts at each size that nothing runs out of the page and no target is smaller than 24 px
   * (WCAG 2.2, 1.4.10 and 2.5.8), and in light and dark that axe has no finding.
   */
  static void assertClean(Visitor visitor) {
    Page page = visitor.page();
    for (Size size : SIZES) {
      page.setViewportSize(size.width(), size.height());
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(page.url() + " at " + size)
          .isLessThanOrEqualTo(size.width());
      assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as("targets at " + size).isEmpty();
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.assertNoAxeViolations();
      }
    }
  }
}
