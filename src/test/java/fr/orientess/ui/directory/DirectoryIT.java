package fr.orientess.ui.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The directory, on the knowledge of the project. */
@BrowserTest
class DirectoryIT {

  private String server;
  private Visit visit;
  private Page page;

  @BeforeEach
  void find(@LocalServerPort int port) {
    server = "http://localhost:" + port;
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private void open(String address) {
    visit = TestBrowser.visit(server + address);
    page = visit.page();
    assertThat(page.locator("#outlet h1")).isVisible();
  }

  private Locator names() {
    return page.locator("#outlet .entry-name");
  }

  private Locator box() {
    return page.locator("#outlet input[type=search]");
  }

  @Test
  void typingFindsAtOnceInSpiteOfErrorsAndStaysInTheAddress() {
    open("/annuaire");
    box().pressSequentially("incubatuer bretange");

    assertThat(names().first()).containsText("Incubateur");
    assertThat(page).hasURL(server + "/annuaire?q=incubatuer%20bretange");
    assertThat(box()).isFocused();
    visit.reload();
    assertThat(box()).hasValue("incubatuer bretange");
    assertThat(names().first()).containsText("Incubateur");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void backAndForwardLeadThroughFiltersAndToTheOffer() {
    open("/annuaire?q=pret");
    page.locator("#outlet summary").first().press("Enter");
    var financing = page.locator("[data-key='RUBRIC=financement']");
    financing.press("Enter");

    assertThat(page).hasURL(server + "/annuaire?q=pret&rubrique=financement");
    assertThat(financing).isFocused();
    var first = names().first().innerText();
    names().first().locator("a").click();
    assertThat(page.locator("#outlet h1")).hasText(first);
    page.goBack();
    assertThat(names().first()).hasText(first);
    assertThat(financing).hasAttribute("aria-current", "true");
    page.goBack();
    assertThat(page).hasURL(server + "/annuaire?q=pret");
    assertThat(financing).not().hasAttribute("aria-current", "true");
    page.goForward();
    assertThat(financing).hasAttribute("aria-current", "true");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void aPlaceIsChosenByKeyboardAlone() {
    open("/annuaire?voir=structures");
    var place = page.locator("#lieu input");
    place.focus();
    place.pressSequentially("st malo");
    assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Saint-Malo");
    place.press("ArrowDown");
    place.press("Enter");

    assertThat(page).hasURL(server + "/annuaire?voir=structures&lieu=C35288");
    assertThat(page.locator(".directory-narrowing")).containsText("Saint-Malo");
    page.locator(".directory-narrowing").press("Enter");
    assertThat(page).hasURL(server + "/annuaire?voir=structures");
    assertThat(place).hasValue("");
  }

  @Test
  void theNextPageBeginsAtItsTop() {
    open("/annuaire");
    var first = names().first().innerText();
    page.locator(".directory-page").last().click();

    assertThat(page).hasURL(server + "/annuaire?page=2");
    assertThat(names().first()).not().hasText(first);
    assertThat(page.locator("#fiches")).isFocused();
    assertThat(page.locator(".directory-views")).isInViewport();
  }

  @Test
  void theHeaderAndTheFirstPageLeadHere() {
    open("/");
    page.locator("#outlet .landing-ways a").last().click();
    page.waitForURL(server + "/annuaire");

    assertThat(page).hasTitle(Pattern.compile("Annuaire – OrientESS"));
    assertThat(page.locator(".site-ways [aria-current=page]")).hasText("Annuaire");
    visit.screenshots("directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/annuaire", "/annuaire?q=zzzzz&rubrique=reseau", "/annuaire?lieu=R53"})
  void thePageIsAccessibleAndNarrowEnough(String address) {
    open(address);
    for (int width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(visit.accessibilityProblems()).isEmpty();
      }
    }
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }
}
