package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the frame does for every page. */
@BrowserTest
class SiteIT {

  private static final int NARROWEST = 320;
  private static final String RESULTS =
      "/resultats?stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique";
  private static final String SHEET = "/fiche?stade=idee&territoire=R53";

  private String site;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    site = "http://localhost:" + port;
    visit = TestBrowser.visit(site + "/aide");
    page = visit.page();
    assertThat(heading()).isVisible();
    page.waitForFunction("() => window.Vaadin?.listener !== undefined");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void anotherPageIsNamedAndItsHeadingGetsTheFocus() {
    link("Confidentialité").click();

    assertThat(heading()).hasText("Vos réponses restent à vous");
    assertThat(heading()).isFocused();
    assertThat(page).hasTitle("Vos réponses restent à vous – OrientESS");
  }

  @Test
  void theFirstStopOfTheKeyboardLeadsPastTheHeader() {
    page.keyboard().press("Tab");
    assertThat(page.locator("#outlet .skip-link")).isFocused();

    page.keyboard().press("Enter");

    assertThat(page.locator("#outlet main")).isFocused();
    assertThat(page).hasURL(site + "/aide");
  }

  @Test
  void aLostSessionLosesNothing() {
    page.context().clearCookies();

    link("Confidentialité").click();

    assertThat(page).hasURL(site + "/confidentialite");
    assertThat(heading()).hasText("Vos réponses restent à vous");
    assertThat(page.locator(".v-system-error")).hasCount(0);
  }

  @Test
  void aPageWithoutNetworkSaysSoAndGoesOnOnceItIsBack() {
    assertThat(page.locator("vaadin-connection-indicator")).hasText("Connexion établie.");
    page.context().setOffline(true);
    link("Confidentialité").click();
    assertThat(page.getByText("rien n’est perdu")).isVisible();
    assertThat(page).hasURL(site + "/aide");

    page.context().setOffline(false);

    assertThat(page).hasURL(site + "/confidentialite");
  }

  @Test
  void goingBackLeadsToWhereThePageWasLeft() {
    link("Confidentialité").scrollIntoViewIfNeeded();
    link("Confidentialité").click();
    assertThat(heading()).hasText("Vos réponses restent à vous");
    assertThat(page).hasURL(site + "/confidentialite");

    page.goBack();

    assertThat(heading()).isFocused();
    page.waitForFunction("() => scrollY > 200");
  }

  @Test
  void theLanguageCanBeChangedAndChangedBack() {
    page.locator("#outlet a[lang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page).hasTitle("Understand, then act – OrientESS");
    assertThat(page).hasURL(site + "/aide");

    page.locator("#outlet a[lang=fr]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
  }

  @Test
  void theAppearanceCanBeChangedAndStays() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.locator("#outlet [data-switch-appearance]").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

    visit.reload();

    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void aPageCanBeReadBeforeAnyScriptHasArrived() {
    try (var plain = page.context().browser().newContext(withoutScripts())) {
      var read = plain.newPage();
      read.navigate(site + "/aide");
      assertThat(read.getByRole(AriaRole.HEADING, level(1)))
          .hasText("Comprendre, puis passer à l’action");
      read.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sources et licences"))
          .click();
      assertThat(read).hasURL(site + "/sources");
    }
  }

  @Test
  void nothingElseIsNeededToShowAPage() {
    assertThat(
            page.evaluate(
                """
                () => performance.getEntriesByType('resource')
                    .filter(each => each.renderBlockingStatus === 'blocking')
                    .map(each => each.name)
                """))
        .isEqualTo(List.of());
    assertThat(page.locator("#outlet .site")).hasCSS("font-family", Pattern.compile("Source Sans"));
  }

  /** Chromium's renderer has died of a style that it had to apply again as the text grew. */
  @Test
  void aLongPageThatArrivesSlowlyIsShown() {
    page.setViewportSize(360, 800);
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 200_000);
    network.addProperty("uploadThroughput", 100_000);
    var tools = page.context().newCDPSession(page);
    tools.send("Network.enable");
    tools.send("Network.emulateNetworkConditions", network);

    visit.go(site + RESULTS);

    assertThat(heading()).isVisible();
  }

  @Test
  void whatIsOpenedBeforeTheScriptsArriveStaysOpenAndKeepsTheFocus() {
    var held = new ArrayList<Route>();
    page.route("**/VAADIN/build/**", held::add);
    page.navigate(site + SHEET, untilItIsThere());
    page.locator("#first-paint summary").first().press("Enter");
    assertThat(page.locator("#first-paint details[open]")).hasCount(1);
    assertThat(page.locator("#first-paint input:enabled, #first-paint button:enabled")).hasCount(0);

    page.unroute("**/VAADIN/build/**");
    held.forEach(Route::resume);
    visit.awaitLivePage();

    assertThat(page.locator("#outlet summary").first()).isFocused();
    assertThat(page.locator("#outlet details[open]")).hasCount(1);
  }

  @Test
  void aMissingPageSaysSo() {
    visit.go(site + "/nowhere");

    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Cette page n’existe pas");
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/aide", "/sources", "/confidentialite", "/accessibilite", "/mentions-legales"})
  void thePagesThatTellSomethingAreAccessibleOnAnyScreen(String address) {
    visit.go(site + address);
    assertThat(heading()).isVisible();
    assertThat(page).hasTitle(Pattern.compile(".+ – OrientESS"));
    visit.screenshots("page" + address.replace('/', '-'));
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    page.setViewportSize(NARROWEST, 800);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(NARROWEST);
    assertThat(visit.problems()).isEmpty();
  }

  private static Browser.NewContextOptions withoutScripts() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false);
  }

  private static Page.NavigateOptions untilItIsThere() {
    return new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private Locator heading() {
    return page.locator("#outlet main h1");
  }

  private Locator link(String name) {
    return page.locator("#outlet footer").getByText(name);
  }
}
