package fr.orientess.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One visitor's stay: the page, what went wrong on it, and pictures of it. */
public final class Visit implements AutoCloseable {

  /** Pages without a view have nothing to wait for. */
  private static final String IS_LIVE =
      """
      () => {
        if (!document.getElementById('outlet')) return true;
        const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => c.isActive);
        return clients.length > 0 && clients.every(c => !c.isActive())
            && !document.getElementById('first-paint');
      }
      """;

  /**
   * Colours that are still changing have the contrast of neither their beginning nor their end.
   * What turns without end is not waited for.
   */
  private static final String COME_TO_REST =
      """
      () => new Promise(rest => requestAnimationFrame(() => requestAnimationFrame(() => {
        const ending = document.getAnimations()
            .filter(each => each.effect.getComputedTiming().endTime < Infinity);
        Promise.allSettled(ending.map(each => each.finished)).then(() => rest());
      })))
      """;

  /** A slow machine at work on other things takes that long. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<Integer> WIDTHS = List.of(360, 1280);
  private static final int HEIGHT = 800;

  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new ArrayList<>();

  Visit(Browser browser, String address) {
    context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, HEIGHT));
    context.setDefaultTimeout(TestBrowser.PATIENCE);
    page = context.newPage();
    watch(URI.create(address).getAuthority());
    go(address);
  }

  private void watch(String ownServer) {
    page.onPageError(error -> problems.add("JavaScript: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            problems.add("Console: " + message.text());
          }
        });
    context.onRequest(
        request -> {
          var address = URI.create(request.url());
          if (address.getScheme().startsWith("http") && !ownServer.equals(address.getAuthority())) {
            problems.add("Request to another server: " + request.url());
          }
        });
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** Opens an address in the same tab, and waits for the live page. */
  public void go(String address) {
    page.navigate(address);
    awaitLivePage();
  }

  /** Loads the page again, and waits for the live one. */
  public void reload() {
    page.reload();
    awaitLivePage();
  }

  /** Another tab of the same visitor, with its live page. */
  public Page anotherTab(String address) {
    var tab = context.newPage();
    tab.navigate(address);
    awaitLivePage(tab);
    return tab;
  }

  /** JavaScript errors, console errors (blocked scripts among them) and requests elsewhere. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * What axe finds against the page as it is now, but for Vaadin's indicator of a lost connection.
   */
  public List<String> accessibilityProblems() {
    page.evaluate(COME_TO_REST);
    return new AxeBuilder(page)
        .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
            .map(Visit::describe)
            .toList();
  }

  private static String describe(Rule violation) {
    var places = violation.getNodes().stream().map(node -> node.getTarget().toString()).toList();
    return violation.getId() + ": " + violation.getHelp() + " " + places;
  }

  /** Saves the whole page as target/screenshots/NAME-360.png and NAME-1280.png. */
  public void screenshots(String name) {
    for (var width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /**
   * Waits until the page of a view is the live one: before, a plain copy stands there, whose links
   * work and nothing else.
   */
  public void awaitLivePage() {
    awaitLivePage(page);
  }

  private static void awaitLivePage(Page page) {
    page.waitForFunction(
        IS_LIVE, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE.toMillis()));
  }
}
