package fr.orientess.ui.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The results on the knowledge of the project. */
@BrowserTest
class ResultsIT {

  private static final String RENNES =
      "/resultats?stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique";
  private static final String MAYOTTE = "/resultats?stade=idee&forme=pas-encore&territoire=D976";

  private static final String NOTHING =
      "/resultats?stade=changement-echelle&forme=association&territoire=C97502"
          + "&besoins=etude-besoin-faisabilite&secteurs=solidarite-internationale&collectif=oui"
          + "&zones=&anciennete=0&salaries=1&budget=10000000&agrements=";

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

  private void hasNoProblems() {
    assertThat(visit.problems()).isEmpty();
  }

  private void open(String address) {
    visit = TestBrowser.visit(server + address);
    page = visit.page();
    assertThat(page.locator("#outlet h1")).isVisible();
  }

  @Test
  void anAssociationInRennesFindsLocalOffersFirstAndWhy() {
    open(RENNES);

    var first = offers().first();
    assertThat(first.locator(".tag-accent")).containsText("Près de chez vous");
    assertThat(first.locator(".offer-reasons")).not().isEmpty();
    assertThat(first.locator(".offer-contacts a").first()).isVisible();
    assertThat(page.locator("[aria-labelledby=premiers-pas] li").first()).isVisible();
    assertThat(page).hasTitle(Pattern.compile("\\d+ offres pour vous – OrientESS"));
    visit.screenshots("results-rennes");
    hasNoProblems();
  }

  @Test
  void anIdeaInMayotteMeetsItsRegionalChamberFirst() {
    open(MAYOTTE);

    assertThat(page.locator("[aria-labelledby=premiers-pas] li").first())
        .containsText("CRESS Mayotte");
    assertThat(offers().first().locator(".tag-accent")).containsText("Mayotte");
    assertThat(page.locator("[aria-labelledby=presque] article").first()).isVisible();
    visit.screenshots("results-mayotte");
    hasNoProblems();
  }

  @Test
  void whereNothingFitsThePageSaysWhomToAskAndWhatWouldFindMore() {
    open(NOTHING);

    assertThat(page.locator("#outlet h1")).hasText("Aucune offre pour l’instant");
    assertThat(page.locator("#outlet [aria-labelledby=doute]")).containsText("ESS France");
    assertThat(page.locator("#outlet [aria-labelledby=doute] a").last()).isVisible();
    assertThat(visit.accessibilityProblems()).isEmpty();
    visit.screenshots("results-nothing");
    page.locator("#outlet [aria-labelledby=elargir] a").first().click();
    assertThat(offers().first()).isVisible();
    hasNoProblems();
  }

  @Test
  void thePageIsAccessibleInLightAndDark() {
    open(MAYOTTE);
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    filters().locator("summary").click();
    page.locator("[data-question]").last().click();
    assertThat(page.locator("dialog[open]")).isVisible();
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnTheNarrowestPhone() {
    open(MAYOTTE);
    page.setViewportSize(320, 640);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  @Test
  void filtersStayInTheAddressThroughBackForwardAndRefresh() {
    open(RENNES);
    int all = offers().count();
    filters().locator("summary").click();
    var near = page.getByLabel("Près de chez moi ou dans ma région");
    near.check();

    assertThat(page).hasURL(server + RENNES + "&proche=oui");
    assertThat(near).isFocused();
    assertThat(page.locator(".results-status")).containsText("sur");
    assertThat(page.locator(".offer .tag-accent:has-text('Offre nationale')")).hasCount(0);
    page.goBack();
    assertThat(offers()).hasCount(all);
    assertThat(near).not().isChecked();
    page.goForward();
    assertThat(near).isChecked();
    visit.reload();
    assertThat(near).isChecked();
    link("Effacer les filtres").click();
    assertThat(page).hasURL(server + RENNES);
    assertThat(offers()).hasCount(all);
    hasNoProblems();
  }

  @Test
  void aQuestionIsAnsweredWithoutLeavingThePage() {
    open(RENNES);
    var first = offers().first();
    var id = first.getAttribute("id");
    first.locator("[data-question=salaries]").press("Enter");
    var field = page.locator("dialog input");
    assertThat(field).isFocused();
    field.fill("douze");
    field.press("Enter");
    assertThat(page.locator("dialog [role=alert]")).isVisible();
    page.locator("dialog input").fill("12");
    page.locator("dialog input").press("Enter");

    assertThat(page).hasURL(server + RENNES + "&salaries=12");
    assertThat(page.locator("#" + id + " .tag-good")).isVisible();
    assertThat(page.locator("#" + id + "-nom")).isFocused();
    hasNoProblems();
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    open(RENNES);
    var question = page.locator("[data-question=salaries]").first();
    question.click();
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");

    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(question).isFocused();
    visit.reload();
    assertThat(page).hasURL(server + RENNES);
    assertThat(page.locator("#outlet h1")).isVisible();
  }

  @Test
  void theOthersOfAGroupAreShownOnDemand() {
    open(RENNES);
    int few = offers().count();
    page.locator(".results-more a").first().click();

    assertThat(page).hasURL(Pattern.compile(".*tout=modele-economique$"));
    assertThat(offers().nth(few)).isVisible();
    assertThat(page.locator(".offer-name:focus")).hasCount(1);
  }

  @Test
  void offersCanBeSortedByRubric() {
    open(RENNES);
    link("par rubrique").click();

    assertThat(page).hasURL(server + RENNES + "&vue=rubrique");
    assertThat(page.locator("#groupe-accompagnement")).isVisible();
    assertThat(link("par rubrique")).isFocused();
  }

  @Test
  void onPaperAllIsOpenAndNothingIsToBeClicked() {
    open(RENNES);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");

    assertThat(page.locator(".offer-more:not([open])")).hasCount(0);
    assertThat(page.locator(".results button:visible, .results .button:visible"))
        .hasCount(page.locator("button.results-answer").count());
  }

  @Test
  void anAddressMadeOfNonsenseIsHarmless() {
    open(
        "/resultats?stade=%3Cscript%3Ealert(1)%3C/script%3E&besoins=,,,&vue=%22onload%3D&tout=%2e%2e"
            + "&rubrique=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&territoire=X&salaries=1e999");

    assertThat(page.locator("#outlet h1")).containsText("offre");
    assertThat(page.locator(".results script, .results img")).hasCount(0);
    hasNoProblems();
  }

  private Locator offers() {
    return page.locator(".results article.offer");
  }

  private Locator filters() {
    return page.locator(".results-filters");
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
