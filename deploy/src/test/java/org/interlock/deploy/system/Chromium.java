package org.interlock.deploy.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The browser of a whole test run. */
final class Chromium implements AutoCloseable {

  /** A path to Chromium or Chrome, or {@code none} to leave the browser tests out. */
  static final String OPTION = "interlock.browser";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static boolean isLeftOut() {
    return "none".equals(System.getProperty(OPTION, ""));
  }

  static Chromium launch() {
    FoundChromium found = new ChromiumFinder().find();
    System.out.println("Browser tests use " + found.executable());
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    environment.putAll(found.environment());
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu"));
    arguments.addAll(found.arguments());
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.executable())
                    .setArgs(arguments)
                    .setEnv(environment)
                    .setHeadless(true)));
  }

  /** A window that knows nothing of the others: no cookies, English, 1440 by 900. */
  BrowserContext window() {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale("en-GB")
            .setTimezoneId("UTC")
            .setViewportSize(1440, 900));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
