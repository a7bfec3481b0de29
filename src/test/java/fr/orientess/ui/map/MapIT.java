package fr.orientess.ui.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The maps, on the knowledge of the project. */
@BrowserTest
class MapIT {

  private static final String DRAWN_WIDTH = "outline => outline.getBoundingClientRect().width";

  private Visit visit;
  private Page page;

  @AfterEach
  void close() {
    visit.close();
  }

  private void open(int port, String address) {
    visit = TestBrowser.visit("http://localhost:" + port + address);
    page = visit.page();
    assertThat(page.locator("#outlet .map")).isVisible();
  }

  @Test
  void theResultsShowWhereOffersAreOpenAndWhereTheVisitorIs(@LocalServerPort int port) {
    open(
        port,
        "/resultats?stade=consolidation&forme=association&territoire=C35238"
            + "&besoins=modele-economique");

    var here = page.locator("#outlet .map-mark");
    assertThat(here).hasAttribute("href", "/theme/map.svg#D35");
    assertThat((Number) here.evaluate(DRAWN_WIDTH)).matches(width -> width.doubleValue() > 10);
    page.locator("#outlet .map-table summary").press("Enter");
    assertThat(page.locator("#outlet .map-table tbody th").first()).hasText("Ille-et-Vilaine");
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void aProviderShowsWhereItWorks(@LocalServerPort int port) {
    open(port, "/structure/adess-pays-brest");

    assertThat(page.locator("#outlet .map-2")).hasCount(2);
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    visit.screenshots("provider-map");
    assertThat(visit.accessibilityProblems()).isEmpty();
  }
}
