package fr.orientess.ui.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about offers and providers, on the knowledge of the project. */
@BrowserTest
class EntryIT {

  /** With several ways to be meant by it, and with others of the same provider. */
  private static final String OFFER = "/offre/hdf-developpement-ess";

  private static final String PROVIDER = "/structure/france-active";
  private static final String UNKNOWN = "/structure/cress-bretagn";

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

  @ParameterizedTest
  @CsvSource({
    OFFER + ",360",
    OFFER + ",1280",
    PROVIDER + ",360",
    PROVIDER + ",1280",
    UNKNOWN + ",1280"
  })
  void thePageIsAccessibleInLightAndDark(String address, int width) {
    open(address);
    page.setViewportSize(width, 800);
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OFFER, PROVIDER, UNKNOWN})
  void nothingScrollsSidewaysOnTheNarrowestPhone(String address) {
    open(address);
    page.setViewportSize(320, 640);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  @Test
  void aLabelIsNoHigherThanItsWords() {
    open(PROVIDER);
    page.setViewportSize(360, 800);

    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('#outlet .offer-tags > *')].filter(label => {
                  const words = document.createRange();
                  words.selectNodeContents(label);
                  return label.offsetHeight > words.getBoundingClientRect().height + 12;
                }).map(label => label.textContent)
                """))
        .isEqualTo(List.of());
  }

  @Test
  void oneGoesFromAnOfferToItsProviderAndBackByKeyboardAlone() {
    open(OFFER);
    var offer = page.locator("#outlet h1").innerText();
    page.locator(".entry-head .offer-provider a").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator(".entry-offers h4 a").first()).isVisible();
    assertThat(page.locator("#outlet h1")).isFocused();
    page.goBack();
    assertThat(page.locator("#outlet h1")).hasText(offer);
    visit.reload();
    assertThat(page.locator("#outlet h1")).hasText(offer);
    assertThat(visit.problems()).isEmpty();
    visit.screenshots("offer");
  }

  @Test
  void anUnknownAddressIsNotFoundAndProposesWhatIsLikeIt() {
    open(UNKNOWN);

    var answer = page.request().get(server + UNKNOWN);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("/structure/cress-bretagne");
    page.locator("#outlet .entry-name a").first().click();
    assertThat(page).hasURL(server + "/structure/cress-bretagne");
  }
}
