package fr.orientess.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;

/** The one headless Chromium of all browser tests; it ends with the JVM. */
public final class TestBrowser {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** How long a busy machine may need, in milliseconds; a calm one never waits that long. */
  static final double PATIENCE = 60_000;

  private static final Browser CHROMIUM = launch();

  private TestBrowser() {}

  /** Opens a page in a fresh context, as a new visitor would. */
  public static Visit visit(String address) {
    return new Visit(CHROMIUM, address);
  }

  private static Browser launch() {
    try {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      var chromium = Chromium.find();
      var playwright =
          Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      var environment = new HashMap<>(System.getenv());
      environment.putAll(chromium.environment());
      var options = new LaunchOptions().setHeadless(true).setArgs(FLAGS).setEnv(environment);
      if (chromium.executable() != null) {
        options.setExecutablePath(chromium.executable());
      }
      return playwright.chromium().launch(options);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The browser of the tests did not start.", e);
    }
  }
}
