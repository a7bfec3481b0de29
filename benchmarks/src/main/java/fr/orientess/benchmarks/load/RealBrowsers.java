package fr.orientess.benchmarks.load;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A few people with real browsers, one after the other in each, who answer the whole questionnaire:
 * how long until the next question stands there, as they see it. Arguments: site, browsers,
 * seconds, seconds of thought before every step, the browser's program.
 */
public final class RealBrowsers {

  private static final String HEADING = "#outlet h1";
  private static final int PATIENCE = 60_000;

  private final String site;
  private final double think;
  private final Path program;
  private final Timings timings = new Timings();

  private RealBrowsers(String site, double think, Path program) {
    this.site = site;
    this.think = think;
    this.program = program;
  }

  /** Opens the browsers. */
  public static void main(String[] arguments) throws InterruptedException {
    var people =
        new RealBrowsers(arguments[0], Double.parseDouble(arguments[3]), Path.of(arguments[4]));
    var end = Instant.now().plus(Duration.ofSeconds(Long.parseLong(arguments[2])));
    var threads = new Thread[Integer.parseInt(arguments[1])];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = Thread.ofPlatform().start(() -> people.walkUntil(end));
    }
    for (var thread : threads) {
      thread.join();
    }
    System.out.print("in real browsers\n" + people.timings.report());
  }

  private void walkUntil(Instant end) {
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(program)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic"));
    var without =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (var playwright = Playwright.create(without);
        var browser = playwright.chromium().launch(options)) {
      while (Instant.now().isBefore(end)) {
        try (var visit = browser.newContext()) {
          visit.setDefaultTimeout(PATIENCE);
          walk(visit.newPage());
        } catch (PlaywrightException e) {
          timings.error(e.getMessage().lines().findFirst().orElse(""));
        }
      }
    }
  }

  private void walk(Page page) {
    long began = System.nanoTime();
    page.navigate(site + "/questionnaire");
    page.waitForCondition(() -> page.locator("#first-paint").count() == 0);
    page.locator(HEADING).waitFor();
    timings.record("page", System.nanoTime() - began);
    while (page.locator(".wizard-buttons").count() > 0) {
      page.waitForTimeout(think * 1000);
      var options = page.locator("#outlet .choice");
      if (options.count() > 0) {
        options.first().click();
        goOn(page, page.locator(".wizard-buttons vaadin-button, .wizard-buttons button").first());
      } else {
        goOn(page, page.locator(".wizard-buttons vaadin-button, .wizard-buttons button").nth(1));
      }
    }
  }

  private void goOn(Page page, Locator button) {
    var asked = page.locator(HEADING).textContent();
    long began = System.nanoTime();
    button.click();
    page.waitForFunction(
        "asked => { const h = document.querySelector('#outlet h1'); return h && h.textContent !=="
            + " asked }",
        asked);
    timings.record("question", System.nanoTime() - began);
  }
}
