package org.interlock.deploy.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a visitor works a page: with the mouse, or with the keyboard alone. */
interface Hand {

  /** Presses a button or follows a link. */
  void press(Locator target);

  /** Chooses a radio button or a checkbox. */
  void choose(Locator box);

  /** Chooses the option of a list that has this value. */
  void select(Locator list, String value);

  /** Types into a field, in place of what stands there. */
  void type(Locator field, String text);

  /** A hand on the mouse. */
  record Mouse() implements Hand {

    @Override
    public void press(Locator target) {
      target.click();
    }

    @Override
    public void choose(Locator box) {
      box.check();
    }

    @Override
    public void select(Locator list, String value) {
      list.selectOption(value);
    }

    @Override
    public void type(Locator field, String text) {
      field.fill(text);
      field.blur();
    }
  }

  /** Both hands on the keyboard: everything is reached with Tab, as in WCAG 2.1.1 and 2.4.3. */
  record Keyboard(Page page) implements Hand {

    private static final int MOST_STEPS = 400;

    @Override
    public void press(Locator target) {
      reach(target);
      page.keyboard().press("Enter");
    }

    @Override
    public void choose(Locator box) {
      if (!"radio".equals(box.getAttribute("type"))) {
        reach(box);
        page.keyboard().press("Space");
        return;
      }
      Locator group = page.locator("input[name='" + box.getAttribute("name") + "']");
      Locator entry = page.locator("input[name='" + box.getAttribute("name") + "']:checked");
      reach(entry.count() > 0 ? entry : group.first());
      page.keyboard().press("Space");
      for (int i = 0; i < group.count() && !box.isChecked(); i++) {
        page.keyboard().press("ArrowDown");
      }
    }

    @Override
    public void select(Locator list, String value) {
      reach(list);
      page.keyboard().press("Home");
      for (int i = 0; i < MOST_STEPS && !list.inputValue().equals(value); i++) {
        page.keyboard().press("ArrowDown");
      }
    }

    @Override
    public void type(Locator field, String text) {
      reach(field);
      page.keyboard().press("Control+A");
      page.keyboard().type(text);
      page.keyboard().press("Tab");
    }

    /** Steps on with Tab until the target has the focus, and sees that the focus is in sight. */
    private void reach(Locator target) {
      target.waitFor();
      for (int i = 0; i < MOST_STEPS && !hasFocus(target); i++) {
        page.keyboard().press("Tab");
      }
      if (!hasFocus(target)) {
        throw new AssertionError("Tab never reaches " + target);
      }
      if (!Boolean.TRUE.equals(target.evaluate(IS_IN_SIGHT))) {
        throw new AssertionError("the focus is covered: " + target);
      }
    }

    private static boolean hasFocus(Locator target) {
      return Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"));
    }

    private static final String IS_IN_SIGHT =
        """
        element => {
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return Boolean(top) && (element.contains(top) || top.contains(element)
            || Boolean(top.closest('label')?.contains(element)));
        }""";
  }
}
